import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { RuleName } from '../../../core/question/rules/rules.ts';
import type { Words } from '../../../core/question/words.ts';

export type Written = Record<string, unknown> & { type: string };

/** A question of which one rule has something to say; `before` stands earlier in the bank. */
export type Defect = {
  breaks: RuleName;
  question: Written;
  before?: Written;
  passage: Words | null;
  missed?: boolean;
};

const file = (name: string) => parse(readFileSync(path.join(import.meta.dirname, name), 'utf8'));

export const writtenDefects = (): Defect[] =>
  (file('defects.yaml') as (Omit<Defect, 'passage'> & Partial<Defect>)[]).map((defect) => ({
    ...defect,
    question: whole(defect.question),
    ...(defect.before && { before: whole(defect.before) }),
    passage: defect.passage === undefined ? passageOf(defect.question) : defect.passage,
  }));

export const trickySound = () =>
  (file('sound.yaml') as Written[]).map((question) => ({ question: whole(question), passage: passageOf(question) }));

/** A passage that speaks of what is asked. */
const passageOf = ({ prompt }: Written) => (prompt || 'Of something.') as Words;

/** What the corpus leaves out of a question because it is sound. */
function whole(question: Written): Written {
  const { options } = question;
  const listed = Array.isArray(options) && !options.some((option) => typeof option === 'object' && 'id' in option);
  return {
    explanation: 'So it is.',
    ...(listed && { correct: ['a'] }),
    ...question,
    ...(listed && { options: options.map(withFeedback) }),
  };
}

const withFeedback = (text: unknown, at: number) => ({ id: 'abcdefghi'[at], text, feedback: 'Think of it.' });
