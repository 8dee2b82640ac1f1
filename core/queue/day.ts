import type { Parameters } from '../schedule/memory.ts';
import type { Rating } from '../schedule/rating.ts';
import type { StudyDay } from '../study-day/study-day.ts';

/** A question and the passage that answers it; `passage` is an anchor, unique in its section only. */
export type Placed = { question: string; section: string; passage: string };

/** `joinedAt`: the time (ms) at which it was published, enrolled in or resumed today; null when it was there before. */
type Joining = { joinedAt: number | null };

/** A question that is due, as its memory stood when the day began. */
export type DueQuestion = Placed &
  Joining & {
    due: StudyDay;
    /** Null when the question starts anew (reset, or a raised revision): it waits since `due`, and nothing is remembered. */
    memory: { stability: number; lastDay: StudyDay } | null;
  };

/** A question that was never answered before today. */
export type FreshQuestion = Placed & Joining;

/** A standing answer of today, given at `at` (ms); `firstEver` when no earlier one to the question stands. */
export type AnsweredToday = Placed & { at: number; rating: Rating; firstEver: boolean };

/** So many new questions each such wish adds to the day. */
export const moreNew = 5;

/** New questions and reviews that one study day may bring, over all courses. */
export type DailyLimits = { newPerDay: number; reviewsPerDay: number };

/** Everything that one learner's queue of one study day follows from. */
export type Day = {
  studyDay: StudyDay;
  /** Any text of the learner's own; together with the study day it settles what is left to chance. */
  seed: string;
  limits: DailyLimits;
  /** The times (ms), in order, at which the learner wanted `moreNew` new questions above today's limit. */
  more: readonly number[];
  weights: Parameters['weights'];
  due: readonly DueQuestion[];
  /** In course order. */
  fresh: readonly FreshQuestion[];
  /** In log order, questions outside the queue included. */
  answered: readonly AnsweredToday[];
  /** Questions that were suspended or retired today: they keep their place and are not asked. */
  withdrawn: ReadonlySet<string>;
};

/** New questions that the day lets in: its limit, and what was wanted above it. */
export const newToday = ({ limits, more }: Pick<Day, 'limits' | 'more'>): number =>
  limits.newPerDay + more.length * moreNew;

/** Questions that are placed together: those of the day's start, then each group that joined at the same time. */
export type Batch = Joining & { due: readonly DueQuestion[]; fresh: readonly FreshQuestion[] };

/** A batch in the order in which it is asked. */
export type Row = Joining & { questions: readonly Placed[] };
