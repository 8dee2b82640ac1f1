/** How likely each number of successes is: `chances[i]` belongs to `least + i`, and numbers beyond have next to none. */
export type Counts = { least: number; chances: number[] };

const negligible = 1e-12;

/**
 * The distribution of the number of successes among independent trials with chances of their own (Poisson-binomial), by
 * taking in one trial after the other (Barlow & Heidtmann, "Computing k-out-of-n system reliability", IEEE Transactions
 * on Reliability 33, 1984). Exact but for tails of less than 10⁻¹² a trial, which are let go, so that the cost grows
 * with n × √n.
 * @param trials chances in [0, 1]
 */
export function successCounts(trials: readonly number[]): Counts {
  let least = 0;
  let chances = [1];
  for (const trial of trials) {
    const next = [...chances.map((chance) => chance * (1 - trial)), 0];
    for (const [at, chance] of chances.entries()) next[at + 1] = (next[at + 1] ?? 0) + chance * trial;
    const from = next.findIndex((chance) => chance > negligible);
    const to = next.findLastIndex((chance) => chance > negligible);
    least += from;
    chances = next.slice(from, to + 1);
  }
  return { least, chances };
}
