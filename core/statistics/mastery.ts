import { likelyRange, type Range } from './likely-range.ts';
import { successCounts } from './success-counts.ts';

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

/** The share of what is likely that a range holds. */
const likelyShare = 0.8;

/**
 * @param recall chance of recall now of each question that was seen, in [0, 1]
 * @param questions how many there are, seen or not
 */
export function masteryOf(recall: readonly number[], questions: number): Mastery {
  return {
    questions,
    seen: recall.length,
    expected: recall.reduce((sum, chance) => sum + chance, 0),
    likely: likelyRange(successCounts(recall), likelyShare),
  };
}
