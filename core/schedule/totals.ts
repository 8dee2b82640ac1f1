import type { StudyDay } from '../study-day/study-day.ts';
import { recallLevel } from './recall-level.ts';
import type { ForeseenAnswer } from './replay-stretches.ts';

/**
 * Sums of the standing answers of one study day in one section for which as much recall was foreseen (`recallLevel`).
 * Whole numbers all of them, so that what is added up bit by bit equals what is counted at once.
 */
export type DayTotal = {
  studyDay: StudyDay;
  section: string;
  level: number;
  answers: number;
  correct: number;
  /** Answers to a question that was new. */
  firsts: number;
  durationMs: number;
  /** Answers not rated again: what the scheduler takes for recalled. */
  recalled: number;
  /** The chances of recall that were foreseen, in ten-thousandths. */
  foreseen: number;
};

const sums = ['answers', 'correct', 'firsts', 'durationMs', 'recalled', 'foreseen'] as const;

/** The sums of standing answers, one row for each study day, section and level that has any, in that order. */
export function dayTotals(standing: readonly ForeseenAnswer[]): DayTotal[] {
  return sum(standing.map((answer) => toTotal(answer, 1)));
}

/**
 * What to add to stored totals when one question's answers change from `before` to `after`: rows whose sums are all
 * zero are left out, numbers may be negative.
 */
export function changeOfTotals(before: readonly ForeseenAnswer[], after: readonly ForeseenAnswer[]): DayTotal[] {
  // Of a long log nearly all stays as it was, and an answer waits for this.
  const was = new Map(before.map((answer) => [answer.id, answer]));
  const is = new Map(after.map((answer) => [answer.id, answer]));
  const changes = sum([
    ...before.filter((answer) => !countsAlike(answer, is.get(answer.id))).map((answer) => toTotal(answer, -1)),
    ...after.filter((answer) => !countsAlike(answer, was.get(answer.id))).map((answer) => toTotal(answer, 1)),
  ]);
  return changes.filter((total) => sums.some((name) => total[name] !== 0));
}

function countsAlike(answer: ForeseenAnswer, other: ForeseenAnswer | undefined): boolean {
  return (
    other !== undefined &&
    answer.correct === other.correct &&
    answer.rating === other.rating &&
    answer.foreseen === other.foreseen &&
    answer.first === other.first &&
    answer.section === other.section &&
    answer.studyDay === other.studyDay &&
    answer.durationMs === other.durationMs
  );
}

function toTotal(answer: ForeseenAnswer, sign: 1 | -1): DayTotal {
  const { studyDay, section, correct, first, durationMs, rating, foreseen } = answer;
  return {
    studyDay,
    section,
    level: recallLevel(foreseen),
    answers: sign,
    correct: correct ? sign : 0,
    firsts: first ? sign : 0,
    durationMs: sign * durationMs,
    recalled: rating === 'again' ? 0 : sign,
    foreseen: foreseen === null ? 0 : sign * Math.round(foreseen * 10_000),
  };
}

function sum(totals: readonly DayTotal[]): DayTotal[] {
  const byPlace = new Map<string, DayTotal>();
  for (const total of totals) {
    const key = `${total.studyDay} ${total.section} ${total.level}`;
    const so = byPlace.get(key);
    if (so) for (const name of sums) so[name] += total[name];
    else byPlace.set(key, { ...total });
  }
  return [...byPlace.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}
