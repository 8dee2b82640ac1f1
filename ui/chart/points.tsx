export const pointsWidth = 400;
export const pointsHeight = 250;

const left = 44;
const right = 392;
const top = 10;
const bottom = 212;

type Point = { x: number; y: number; low: number; high: number };

type PointsProps = {
  /** Shares in [0, 1]; `low` and `high` are how sure `y` is. */
  points: readonly Point[];
  /** A share in words, for the axes. */
  say: (share: number) => string;
  /** What the axes are. */
  across: string;
  up: string;
};

/** One share over another, with the line on which they are equal: inside of `Chart`. */
export function Points({ points, say, across, up }: PointsProps) {
  const least = Math.min(0.9, ...points.map(({ x, low }) => Math.min(x, low)));
  const from = Math.floor(least * 5) / 5;
  const x = (share: number) => left + ((right - left) * (share - from)) / (1 - from);
  const y = (share: number) => bottom - ((bottom - top) * (share - from)) / (1 - from);
  const steps = Array.from({ length: Math.round((1 - from) * 5) + 1 }, (_, at) => from + at / 5);
  return (
    <>
      <path className="grid" d={steps.map((step) => `M${left} ${y(step)}H${right}`).join('')} />
      <path className="axis" d={`M${left} ${bottom}H${right}`} />
      <path className="line-ahead" d={`M${left} ${bottom}L${right} ${top}`} />
      <g textAnchor="end">
        {steps.map((step) => (
          <text key={step} x={left - 6} y={y(step) + 4}>
            {say(step)}
          </text>
        ))}
      </g>
      <g textAnchor="middle">
        {steps.slice(1).map((step) => (
          <text key={step} x={Math.min(x(step), right - 8)} y={bottom + 16}>
            {say(step)}
          </text>
        ))}
      </g>
      <text x={right} y={bottom + 34} textAnchor="end">
        {across}
      </text>
      <text x={left + 4} y={top + 12}>
        {up}
      </text>
      {points.map((point) => (
        <g key={point.x}>
          <path className="span" d={`M${x(point.x)} ${y(point.low)}V${y(point.high)}`} />
          <circle className="dot" cx={x(point.x)} cy={y(point.y)} r="3.5" />
        </g>
      ))}
    </>
  );
}
