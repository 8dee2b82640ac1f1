import type { Difference } from '../../core/command/differences.ts';
import type { Hint } from '../../core/question/question-type.ts';
import type { WhyToday } from '../../core/queue/why-today.ts';
import type { Rating } from '../../core/schedule/rating.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';

/** What server and browser say to each other about reviews. Types only. Texts marked HTML are safe inline HTML. */

/** An option, item or pair half; the id is the public one of this learner and version. `text` is HTML. */
export type PublicItem = { id: string; text: string };

export type QueueQuestion = {
  id: string;
  versionId: string;
  type: string;
  /** HTML */
  prompt: string;
  /** `number` is the section's place in its article, from 1; `heading` and `course` are plain text. */
  section: { id: string; heading: string; number: number; course: string };
  /** The tag of the language the question is asked in, for `lang` and to be sent back with the answer. */
  language: string;
  options?: PublicItem[];
  items?: PublicItem[];
  left?: PublicItem[];
  right?: PublicItem[];
  /** In the order in which the response gives what stands in them; `choices` are plain text. */
  blanks?: { id: string; choices?: string[] }[];
  /** What the blanks stand in. */
  text?: ClozeBlock[];
  /** Why it is asked today; only of a question that is. */
  why?: WhyToday;
};

/** A paragraph or a listing, cut where blanks stand; `html` is HTML, `blank` the id of one. */
type ClozeBlock = { code: boolean; pieces: ({ html: string } | { blank: string })[] };

/** Where the learner stands in the day. */
export type DayProgress = {
  studyDay: StudyDay;
  /** Questions still to be asked today; a missed one that has to come back is among `due`. */
  left: { due: number; new: number };
  /** Distinct questions finished today. */
  done: number;
  /** The latest standing answer of this study day, the one that undo names; null when there is none. */
  latest: string | null;
};

/** 200 of GET /api/queue. */
export type QueueAnswer = DayProgress & { questions: QueueQuestion[] };

/** As issue 1.5 lists them by type; the client of a type makes it, the server's schema of that type reads it. */
export type PublicResponse = { unknown: true } | Record<string, unknown>;

/**
 * Body of POST /api/reviews. `answeredAt` (ms) comes only when the answer is sent late. The same answer may be sent
 * first without it and, when the acknowledgement was lost, again with it: that is a repeat, not another answer.
 */
export type ReviewBody = {
  id: string;
  questionId: string;
  versionId: string;
  response: PublicResponse;
  durationMs: number;
  language: string;
  answeredAt?: number;
};

/** Days until the question would be due after each rating. */
export type Intervals = Record<Rating, number>;

/** The paragraph that answers the question; `html` is HTML, `heading` plain text, `number` the section's. */
export type Passage = { section: string; anchor: string; heading: string; number: number; html: string };

/** When a question comes back: `due` is a study day; `comesBackToday` says that it is asked once more before. */
type Return = { rating: Rating; due: StudyDay; comesBackToday: boolean };

/** What is said of an answer to a question, whenever it was given. */
export type Explained = {
  correct: boolean;
  /** HTML */
  explanation: string;
  /** A right response to this question; null for recall, where only the learner can tell. */
  solution: PublicResponse | null;
  /** Public ids of what the response got wrong: options, items, blanks, or left halves of pairs. */
  missed: string[];
  /** HTML by public id: on what was chosen or missed, and on what is right. */
  feedback: Record<string, string>;
  /** HTML, on the response as a whole. */
  remark?: string;
  /** Right but for the spelling, right but for the unit, or no number at all. */
  hint?: Hint;
  /** A command that is wrong: what tells it from the right one that is nearest. */
  differences?: readonly Difference[];
  passage: Passage;
  /** Recall only: what a good answer says, HTML. */
  model?: string;
  points?: string[];
};

/**
 * 200 of POST /api/reviews. It says nothing of the rest of the day: an answer costs what it must and no more, the
 * browser counts what it has finished, and the next GET /api/queue says it anew.
 */
export type ReviewAnswer = Return &
  Explained & {
    repeated: boolean;
    undone?: true;
    /** The study day the answer counts for; undo goes back as far as its start. */
    studyDay: StudyDay;
    intervals: Intervals;
  };

/** 200 of POST /api/questions/:id/reveal; `model` and `points` are HTML. */
export type RevealAnswer = { model: string; points: string[]; passage: Passage; intervals: Intervals };

/** 200 of POST /api/reviews/:id/rating. */
export type RatingAnswer = Return;

/** 200 of POST /api/reviews/:id/undo; the question as it is asked anew. */
export type UndoAnswer = DayProgress & { undone: true; question: QueueQuestion };

/** 200 of POST /api/questions/:id/suspend and …/resume. */
export type SuspendAnswer = DayProgress & { suspended: boolean; question: QueueQuestion };

/** 200 of POST /api/reports. */
export type ReportAnswer = { repeated: boolean };

/** RFC 9457; `detail` is a sentence in the person's language. */
export type Problem = { type: string; title: string; status: number; code: string; detail: string };
