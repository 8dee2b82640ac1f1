/**
 * The chance that at least `count` of independent events happen (upper tail of the Poisson binomial distribution).
 * @param chances of each event, from 0 to 1
 */
export function tailOfChance(chances: readonly number[], count: number): number {
  let exactly = [1];
  for (const chance of chances)
    exactly = [...exactly, 0].map(
      (none, events) => none * (1 - chance) + (events > 0 ? (exactly[events - 1] ?? 0) * chance : 0),
    );
  return exactly.slice(count).reduce((sum, each) => sum + each, 0);
}
