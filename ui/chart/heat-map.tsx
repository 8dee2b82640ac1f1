export const heatWidth = 400;

const left = 34;
const pitch = 13.5;
const cell = 11.5;
const top = 16;
const perStrip = 27;
const stripHeight = top + 7 * pitch + 8;
const tones = 4;

type HeatWeek = {
  key: string;
  /** What stands over it; most weeks have nothing. */
  label?: string | undefined;
  /** Seven values; null where there is none. */
  values: readonly (number | null)[];
};

/** How high a map of so many weeks is. */
export function heatHeight(weeks: number): number {
  return Math.ceil(weeks / perStrip) * stripHeight;
}

/** Weeks as columns of seven squares, the darker the more, in strips that fit a phone: inside of `Chart`. */
export function HeatMap({ weeks, rows }: { weeks: readonly HeatWeek[]; rows: readonly string[] }) {
  const largest = Math.max(1, ...weeks.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const tone = (value: number) => (value === 0 ? 0 : Math.min(tones, 1 + Math.floor((tones * value) / (largest + 1))));
  // The last strip is full; what is left over begins the first.
  const missing = (perStrip - (weeks.length % perStrip)) % perStrip;
  const place = (week: number) => ({
    x: left + ((week + missing) % perStrip) * pitch,
    y: Math.floor((week + missing) / perStrip) * stripHeight,
  });
  const strips = Array.from({ length: Math.ceil(weeks.length / perStrip) }, (_, strip) => strip * stripHeight);
  return (
    <>
      {strips.map((y) => (
        <g key={y}>
          {rows.map((row, at) =>
            at % 2 === 0 ? (
              <text key={row} x="0" y={y + top + at * pitch + cell - 2}>
                {row}
              </text>
            ) : null,
          )}
        </g>
      ))}
      {weeks.map(({ key, label, values }, week) => {
        const { x, y } = place(week);
        return (
          <g key={key}>
            {label && (
              <text x={x} y={y + 9}>
                {label}
              </text>
            )}
            {values.map((value, day) =>
              value === null ? null : (
                <rect
                  key={rows[day]}
                  className={`tone-${tone(value)}`}
                  x={x}
                  y={y + top + day * pitch}
                  width={cell}
                  height={cell}
                />
              ),
            )}
          </g>
        );
      })}
    </>
  );
}

/** From fewest to most, as squares. */
export function HeatKey({ least, most }: { least: string; most: string }) {
  return (
    <span className="heat-key">
      <span>{least}</span>
      <svg viewBox="0 0 87 15" width="87" height="15" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((tone) => (
          <rect key={tone} className={`tone-${tone}`} x={tone * 18} y="0" width="15" height="15" />
        ))}
      </svg>
      <span>{most}</span>
    </span>
  );
}
