import { likelyRange, type Range } from './likely-range.ts';
import { type Belief, recalledCounts } from './recalibration.ts';

/**
 * What would be recalled if everything were asked now. What was never answered is not known, neither as recalled nor as
 * forgotten: it is in `questions`, and in nothing else.
 */
export type Mastery = {
  /** How many questions there are, and how many of them have been answered. */
  questions: number;
  seen: number;
  /** How many of those seen would be recalled: the mean, and the range that holds 80 % of what is likely. */
  expected: number;
  likely: Range;
};

const share = 0.8;

/**
 * @param foreseen chance of recall now of each question that was seen, as the forgetting curve says it, in [0, 1]
 * @param questions how many there are, seen or not
 * @param belief what answers have shown of such forecasts
 */
export function masteryOf(foreseen: readonly number[], questions: number, belief: Belief): Mastery {
  const counts = recalledCounts(foreseen, belief);
  const expected = counts.chances.reduce((sum, chance, at) => sum + chance * (counts.least + at), 0);
  return { questions, seen: foreseen.length, expected, likely: likelyRange(counts, share) };
}
