import type { StudyDay } from '../study-day/study-day.ts';
import type { Rating } from './rating.ts';

type Common = {
  /** UUID in lower case, unique in the learner's log. */
  id: string;
  /** The event's place in time, in milliseconds since 1970; of an answer its `answeredAt`. */
  at: number;
  studyDay: StudyDay;
};

/** One graded review. `correct` and `rating` are as first graded; amendments are events of their own. */
export type AnswerEvent = Common & {
  kind: 'answer';
  question: string;
  version: number;
  revision: number;
  language: string;
  section: string;
  response: unknown;
  correct: boolean;
  rating: Rating;
  durationMs: number;
  receivedAt: number;
};

/** Everything that can stand in a learner's log. Order of arrival carries no meaning; (at, id) does. */
export type ReviewEvent =
  | AnswerEvent
  | (Common & { kind: 'rate'; question: string; answer: string; rating: Rating })
  /** `answer`: the answer, or the reset, that it takes back. */
  | (Common & { kind: 'undo'; question: string; answer: string })
  | (Common & { kind: 'reset'; question: string; cause: string })
  | (Common & { kind: 'suspend'; question: string })
  | (Common & { kind: 'resume'; question: string })
  | (Common & { kind: 'recheck'; question: string; day: StudyDay })
  | (Common & { kind: 'regrade'; question: string; answer: string; correct: boolean });

/** An event with how it came into the log: as number `arrival` of its learner × question, at `receivedAt` (ms). */
export type LoggedEvent = { event: ReviewEvent; arrival: number; receivedAt: number };
