import type { z } from 'zod';
import type { Difference } from '../command/differences.ts';
import type { Program } from '../command/program.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { RuleName, Values } from './rules/rules.ts';
import type { Words } from './words.ts';

/** A thing that can be chosen, moved or matched; the id is the question's own and never leaves the server. */
export type Item = { id: string; text: Words };

/** A gap to be filled in, by typing or, where there are choices, by picking one. */
type Blank = { id: string; choices?: Words[] | undefined };

/** The way to a part of a question: names of fields and places in lists, counted from 0. */
export type Path = readonly (string | number)[];

/** A rule that a question breaks, where, and what is to be named of it. */
export type Fault = { at: Path; rule: RuleName; values?: Values };

/** A text, with the place it stands at. */
export type PlacedWords = { at: Path; words: Words };

/**
 * What a learner may see besides the prompt before answering: items in the order they were written, which is not the
 * order a browser gets; `text` has a mark `[[id]]` where each blank stands.
 */
export type Parts = Partial<Record<'options' | 'items' | 'left' | 'right', Item[]>> & {
  blanks?: Blank[];
  text?: Words;
};

/** The lists whose members have ids; a response names members of one or two of them. */
export type PartName = 'options' | 'items' | 'left' | 'right' | 'blanks';

/** From an id of a list to another name of the same thing; undefined when the list has no such thing. */
export type Rename = (id: string, of: PartName) => string | undefined;

/** What the app itself can say of a typed answer. */
export type Hint = 'spelling' | 'unit' | 'not-a-number';

/** What is said once an answer is taken; ids are the question's own. All of it is secret until then. */
export type Explanation<Response> = {
  /** A right response; null where only the learner can tell. */
  solution: Response | null;
  /** Ids of the list that `judges` names: what the response got wrong. */
  missed?: readonly string[];
  /** By ids of the same list: on what was chosen, and on what is right. */
  feedback?: ReadonlyMap<string, Words>;
  /** On the response as a whole. */
  remark?: Words | undefined;
  hint?: Hint | undefined;
  /** What tells the response from the right one that is nearest to it. */
  differences?: readonly Difference[];
  /** What a good answer says, where the learner compares. */
  model?: { text: Words; points: Words[] };
};

/** What every type of question says of itself; the registry holds one for each. */
export type QuestionType<Question, Response> = {
  /** The question as it is kept, key included. */
  schema: z.ZodType<Question>;
  /** What an author writes, where more than that is kept. */
  authored?: z.ZodType<Question>;
  /** Puts into a question what it needs of its course, so that a version of it stands alone. */
  settle?(question: Question, course: { programs: readonly Program[] }): Question;
  /** A response that is not "I don't know", as a browser sends it. */
  response: z.ZodType<Response>;
  /** The verdict on a response that names the question's own ids. */
  grade(question: Question, response: Response): Verdict;
  /** Faults that the schema cannot see. */
  lint(question: Question): Fault[];
  /** Every text in it. */
  words(question: Question): PlacedWords[];
  parts(question: Question): Parts;
  /** All that decides whether a response is right, in a form to compare two versions by; secret as well. */
  key(question: Question): unknown;
  /** The list whose ids `missed` and `feedback` of an explanation name; absent when they name none. */
  judges?: PartName;
  /** `response` is null for "I don't know"; the language chooses among answers that are equally right. */
  explain(question: Question, response: Response | null, language: string): Explanation<Response>;
  /** The response with every id renamed; undefined when one of them is not of this question. */
  rename(response: Response, rename: Rename): Response | undefined;
  /** Whether a response whose ids are known answers this very question; absent when any such response does. */
  fits?(question: Question, response: Response): boolean;
};
