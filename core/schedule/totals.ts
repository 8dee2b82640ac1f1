import type { StudyDay } from './event.ts';

/** Sums of the standing answers of one study day in one section; `firsts` are answers to a question that was new. */
export type DayTotal = {
  studyDay: StudyDay;
  section: string;
  answers: number;
  correct: number;
  firsts: number;
  durationMs: number;
};
