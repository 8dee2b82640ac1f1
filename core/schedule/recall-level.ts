/** Where the levels of foreseen recall begin: finer towards the top, where a scheduler keeps most of what it asks. */
const beginnings = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95];

/** The levels there are, from the least recall foreseen to the most. */
export const recallLevels = beginnings.map((_, at) => at + 1);

/** The level of an answer for which nothing was foreseen. */
const unforeseen = 0;

/**
 * Which level a chance of recall belongs to.
 * @param foreseen in (0, 1]; null where nothing was foreseen
 */
export function recallLevel(foreseen: number | null): number {
  if (foreseen === null) return unforeseen;
  return beginnings.filter((beginning) => beginning <= foreseen).length;
}
