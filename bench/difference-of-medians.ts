import { chanceFrom } from '../e2e/fixtures/chance.ts';
import { median } from './spread.ts';

const resamples = 2_000;

/**
 * How far apart the medians of two samples lie, with the 95 % interval of the percentile bootstrap (Efron and Tibshirani,
 * An Introduction to the Bootstrap, 1993). Drawn from a fixed seed: the same samples give the same interval.
 * @param ours at least one value, as `others` has
 */
export function differenceOfMedians(
  ours: readonly number[],
  others: readonly number[],
): { low: number; difference: number; high: number } {
  const chance = chanceFrom(1);
  const drawn = (values: readonly number[]) => values.map(() => values[Math.floor(chance() * values.length)] ?? 0);
  const differences = Array.from({ length: resamples }, () => median(drawn(ours)) - median(drawn(others))).sort(
    (one, other) => one - other,
  );
  const at = (share: number) => differences[Math.round(share * (resamples - 1))] ?? 0;
  return { low: at(0.025), difference: median(ours) - median(others), high: at(0.975) };
}
