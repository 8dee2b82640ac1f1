import type { DailyLimits } from './day.ts';

/** With fewer answers than these, the median says little. */
const fewest = 20;
/** Milliseconds that an answer takes somebody of whom too little is known. */
const usual = 12_000;
/** Reviews that each new question a day brings in the long run (Anki manual, "Deck Options": ten times as many). */
const reviewsOfNew = 10;

/**
 * The daily limits that fill so many minutes. An answer takes the median of the learner's own: one that was interrupted
 * by the doorbell counts no more than any other. New questions are so many that their reviews have room later on.
 * @param minutes a day, 1 or more
 * @param durations of the learner's latest answers, in milliseconds, in any order; fewer than 20 are too few to go by
 */
export function limitsOfMinutes(minutes: number, durations: readonly number[]): DailyLimits {
  const each = durations.length < fewest ? usual : Math.max(1, median(durations));
  const answers = Math.max(2, Math.floor((minutes * 60_000) / each));
  const newPerDay = Math.max(1, Math.floor(answers / (1 + reviewsOfNew)));
  return { newPerDay, reviewsPerDay: answers - newPerDay };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
