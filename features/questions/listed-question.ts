import type { Words } from '../../core/question/words.ts';
import type { DraftBody, QuestionToWrite } from './question-draft.ts';

/** Answers of learners; the course's staff and what was undone are left out. */
export type QuestionFigures = {
  answers: number;
  /** Of the learners whose first sight of it counts (`of`), how many were right at it. */
  first: { right: number; of: number };
};

/** A question as a line of a list. */
export type ListedQuestion = {
  id: string;
  section: string;
  type: DraftBody['type'];
  state: QuestionToWrite['state'];
  /** Whether something is written that is not published. */
  isChanged: boolean;
  /** 0 while nothing was published. */
  version: number;
  /** Null while it is not written yet. */
  prompt: Words | null;
  tags: string[];
  /** Who wrote last, and when (ms): null for a load of files and for who has no account any more. */
  edited: { by: string | null; fromFile: boolean; at: number };
} & QuestionFigures;
