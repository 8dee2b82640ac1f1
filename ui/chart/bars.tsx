import { ticks } from './scale.ts';

export const barsWidth = 400;
export const barsHeight = 168;

const left = 30;
const top = 18;
const bottom = 142;

type Bar = {
  key: string;
  value: number;
  /** What stands under it; most bars have nothing. */
  label?: string | undefined;
  /** Whether it is the one the page speaks of. */
  marked?: boolean;
};

/** Bars side by side over an axis that begins at 0: inside of `Chart`, which says it in words. */
export function Bars({ bars, name }: { bars: readonly Bar[]; name?: string }) {
  const steps = ticks(Math.max(...bars.map(({ value }) => value)));
  const most = steps.at(-1) ?? 1;
  const y = (value: number) => bottom - ((bottom - top) * value) / most;
  const stride = (barsWidth - left) / bars.length;
  return (
    <>
      <path className="grid" d={steps.map((step) => `M${left} ${y(step)}H${barsWidth}`).join('')} />
      <g textAnchor="end">
        {steps.map((step) => (
          <text key={step} x={left - 6} y={y(step) + 4}>
            {step}
          </text>
        ))}
      </g>
      {bars.map(({ key, value, marked }, at) => (
        <rect
          key={key}
          className={marked ? 'bar now' : 'bar'}
          x={left + at * stride + stride * 0.12}
          y={y(value)}
          width={stride * 0.76}
          height={bottom - y(value)}
        />
      ))}
      <path className="axis" d={`M${left} ${bottom}H${barsWidth}`} />
      {name && (
        <text x={left} y={top - 10}>
          {name}
        </text>
      )}
      <g>
        {bars.map(({ key, label }, at) =>
          label ? (
            <text
              key={key}
              x={at < bars.length * 0.85 ? left + at * stride : barsWidth}
              y={bottom + 18}
              textAnchor={at < bars.length * 0.85 ? 'start' : 'end'}
            >
              {label}
            </text>
          ) : null,
        )}
      </g>
    </>
  );
}
