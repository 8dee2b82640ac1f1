import type { z } from 'zod';
import type { Verdict } from '../grading/verdict.ts';
import type { Words } from './words.ts';

/** A thing that can be chosen, moved or matched; the id is the question's own and never leaves the server. */
export type Item = { id: string; text: Words };

/** The way to a part of a question: names of fields and places in lists, counted from 0. */
export type Path = readonly (string | number)[];

/** What a learner may see besides the prompt before answering, in the order it was written. */
type Parts = Partial<Record<'options' | 'items' | 'left' | 'right', Item[]>>;

/** What every type of question says of itself; the registry holds one for each. */
export type QuestionType<Question, Response> = {
  /** The question as it is kept, key included. */
  schema: z.ZodType<Question>;
  /** A response that is not "I don't know", as a browser sends it. */
  response: z.ZodType<Response>;
  /** The verdict on a response that names the question's own ids. */
  grade(question: Question, response: Response): Verdict;
  /** Faults that the schema cannot see, each a sentence for an author, with the place of the fault. */
  lint(question: Question): { at: Path; message: string }[];
  /** Every text in it, with the place it stands at. */
  words(question: Question): { at: Path; words: Words }[];
  parts(question: Question): Parts;
  /** What is said to who chose an option, by its own id. Secret until answered. */
  feedback(question: Question): Record<string, Words>;
  /** The own ids of what is right. Secret until answered. */
  key(question: Question): readonly string[];
  /** The response with every id replaced through `own`; undefined when one is not of this question. */
  mapIds(response: Response, own: (publicId: string) => string | undefined): Response | undefined;
  /** The own ids a response names: feedback is shown for these. */
  chosen(response: Response): readonly string[];
};
