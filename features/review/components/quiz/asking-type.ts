import type { ComponentType, ReactNode } from 'react';
import type { Explained, PublicResponse, QueueQuestion } from '../../api-types.ts';
import type { KeyRow } from './key-rows.ts';
import type { QuizWords } from './quiz-words.ts';

/** The prompt is the fields' heading: each type sets it where its own fields need it. */
export type FieldsProps = { question: QueueQuestion; heading: ReactNode; words: QuizWords };

/** Without a verdict while it has to wait. */
export type AnsweredProps = {
  question: QueueQuestion;
  response: PublicResponse;
  verdict: Explained | null;
  words: QuizWords;
};

/** Which of the quiz's sentences says what is missing. */
export type Missing = 'missing' | 'missingText' | 'missingBlanks' | 'missingPairs';

/** How a type of question is asked; the registry holds one for each. */
export type AskingType = {
  /** Stands in a form and keeps its state there, so that what was chosen before the script ran counts too. */
  Fields: ComponentType<FieldsProps>;
  /** The response that the form holds; null when something is missing, and then `missing` is said. */
  read: (form: FormData) => PublicResponse | null;
  missing: Missing;
  /** The learner compares and rates; the model answer is asked of the server first. */
  selfRated?: true;
  /** The keys that work while it is asked. */
  keys: readonly KeyRow[];
};
