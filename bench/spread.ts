/** What several runs of the same measurement gave. */
export type Spread = { min: number; median: number; max: number };

/** @param values at least one */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: at(sorted, 0), median: at(sorted, (sorted.length - 1) / 2), max: at(sorted, sorted.length - 1) };
}

export const median = (values: readonly number[]): number => spread(values).median;

/** The value at a place between 0 and length − 1; between two values, what lies between them. */
function at(sorted: readonly number[], place: number): number {
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  if (lower === undefined || upper === undefined) throw new Error('Nothing was measured.');
  return lower + (upper - lower) * (place % 1);
}
