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

/** The state of one learner × question. */
export type Memory = {
  /** Null before the first answer that counts. */
  learned: Learned | null;
  suspended: boolean;
  /** Whether the first answer to the current revision was right; null before it, and for good when it was undone. */
  firstSight: boolean | null;
};

/** What the scheduler is told of a learner; the weights are the 21 of FSRS-6, null for the defaults. */
export type Parameters = { weights: readonly number[] | null; retention: number; maximumInterval: number };
