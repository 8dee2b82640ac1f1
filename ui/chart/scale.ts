/**
 * The round numbers along an axis that begins at 0: at most five, 1, 2 or 5 times a power of ten apart, the last of
 * them at the largest value or above.
 */
export function ticks(largest: number): number[] {
  const rough = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  const count = Math.ceil(Math.max(largest, 1) / step);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}
