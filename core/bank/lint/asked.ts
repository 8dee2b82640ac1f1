import type { Question } from '../../question/registry.ts';
import type { Words } from '../../question/words.ts';

/** A question as the rules on its wording look at it. */
export type Asked = {
  question: Question;
  /** Languages of its course, the first one before the others. */
  languages: readonly string[];
  /** The passage that it names; null where it names none. */
  passage: Words | null;
};
