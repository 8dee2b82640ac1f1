import type { StudyDay } from '../study-day/study-day.ts';
import type { StandingAnswer } from './standing-answers.ts';

/** Sums of the standing answers of one study day in one section; `firsts` are answers to a question that was new. */
export type DayTotal = {
  studyDay: StudyDay;
  section: string;
  answers: number;
  correct: number;
  firsts: number;
  durationMs: number;
};

/** The sums of standing answers, one row for each study day and section that has any, in order of day and section. */
export function dayTotals(standing: readonly StandingAnswer[]): DayTotal[] {
  return sum(standing.map((answer) => toTotal(answer, 1)));
}

/**
 * What to add to stored totals when one question's answers change from `before` to `after`: rows whose sums are all
 * zero are left out, numbers may be negative.
 */
export function changeOfTotals(before: readonly StandingAnswer[], after: readonly StandingAnswer[]): DayTotal[] {
  const changes = sum([...before.map((answer) => toTotal(answer, -1)), ...after.map((answer) => toTotal(answer, 1))]);
  return changes.filter((total) => total.answers || total.correct || total.firsts || total.durationMs);
}

function toTotal({ studyDay, section, correct, first, durationMs }: StandingAnswer, sign: 1 | -1): DayTotal {
  return {
    studyDay,
    section,
    answers: sign,
    correct: correct ? sign : 0,
    firsts: first ? sign : 0,
    durationMs: sign * durationMs,
  };
}

function sum(totals: readonly DayTotal[]): DayTotal[] {
  const sums = new Map<string, DayTotal>();
  for (const total of totals) {
    const key = `${total.studyDay} ${total.section}`;
    const so = sums.get(key);
    if (!so) sums.set(key, { ...total });
    else {
      so.answers += total.answers;
      so.correct += total.correct;
      so.firsts += total.firsts;
      so.durationMs += total.durationMs;
    }
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}
