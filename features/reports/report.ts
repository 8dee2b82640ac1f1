import type { Words } from '../../core/question/words.ts';

type Common = {
  /** Unique among the reports of its learner. */
  id: string;
  question: string;
  /** What the question asks now. */
  prompt: Words;
  /** Plain text, as the learner wrote it. */
  text: string;
  /** When it was written, in milliseconds since 1970. */
  at: number;
};

/** A report that waits for an answer; `isOlder` when the question has another wording by now. */
export type OpenReport = Common & { learner: { id: string; name: string }; isOlder: boolean };

/** A report with the answer that its learner has not put away; `languages` are those of the course. */
export type AnsweredReport = Common & { answer: string; languages: string[] };
