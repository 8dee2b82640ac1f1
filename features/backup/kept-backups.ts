/** How many days, weeks and months have a backup, each its latest. */
const wanted = { days: 7, weeks: 4, months: 12 };

const dayMs = 86_400_000;
const dayOf = (at: number): number => Math.floor(at / dayMs);
/** Weeks begin on Monday; 1970 began on a Thursday. */
const weekOf = (at: number): number => Math.floor((dayOf(at) + 3) / 7);
const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

/**
 * Which backups are worth their place: the latest of each of the last seven days, four weeks and twelve months that have
 * one, by UTC. Counted are periods with a backup, not days of the calendar: who was away for a year loses nothing.
 * @param times when they were made, in ms, in any order
 */
export function keptBackups(times: readonly number[]): Set<number> {
  const newestFirst = [...times].sort((a, b) => b - a);
  return new Set([
    ...latestOfEach(newestFirst, dayOf, wanted.days),
    ...latestOfEach(newestFirst, weekOf, wanted.weeks),
    ...latestOfEach(newestFirst, monthOf, wanted.months),
  ]);
}

function latestOfEach(newestFirst: number[], periodOf: (at: number) => number | string, most: number): number[] {
  const latest = new Map<number | string, number>();
  for (const at of newestFirst) {
    if (latest.size < most && !latest.has(periodOf(at))) latest.set(periodOf(at), at);
  }
  return [...latest.values()];
}
