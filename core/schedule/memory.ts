import type { StudyDay } from '../study-day/study-day.ts';

/** What is remembered of one question after at least one answer that counts. */
export type Learned = {
  /** Days until the chance of recall falls to 90 %. */
  stability: number;
  /** 1 (easy) to 10. */
  difficulty: number;
  due: StudyDay;
  /** Study day of the last answer that counts. */
  lastDay: StudyDay;
  reps: number;
  lapses: number;
};

/** The state of one learner × question; `learned` is null before the first answer that counts. */
export type Memory = { learned: Learned | null; suspended: boolean };

/** What the scheduler is told of a learner; the weights are the 21 of FSRS-6, null for the defaults. */
export type Parameters = { weights: readonly number[] | null; retention: number; maximumInterval: number };
