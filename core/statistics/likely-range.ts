import type { Counts } from './success-counts.ts';

/** Both ends are in it. */
export type Range = { low: number; high: number };

/**
 * The range of counts that holds as nearly as can be the share asked for. It drops what is least likely at either end, so
 * of all ranges as wide it holds most (the highest-density region of a distribution with one peak; Hyndman, "Computing and
 * graphing highest density regions", The American Statistician 50, 1996). Counts come whole: a range that holds exactly
 * 80 % is seldom to be had, and always the next wider one would hold far more than it says where there are few trials.
 * @param share in (0, 1)
 */
export function likelyRange({ least, chances }: Counts, share: number): Range {
  let [from, to] = [0, chances.length - 1];
  let held = chances.reduce((sum, chance) => sum + chance, 0);
  while (from < to) {
    const [first = 0, last = 0] = [chances[from], chances[to]];
    const dropped = Math.min(first, last);
    if (Math.abs(held - dropped - share) > Math.abs(held - share)) break;
    held -= dropped;
    if (first < last) from += 1;
    else to -= 1;
  }
  return { low: least + from, high: least + to };
}
