import { z } from 'zod';
import { judgeTyped } from '../grading/judge-typed.ts';
import { normalise } from '../grading/normalise.ts';
import { typableText } from '../text/typable-text.ts';
import type { Fault, Path, PlacedWords } from './question-type.ts';
import { wordsSchema } from './words.ts';

const answer = typableText().trim().min(1).max(200);

/** What may be typed in one field. */
export const typedShape = {
  accepted: z
    .array(answer)
    .min(1)
    .max(50)
    .describe('Good in any language; the first one in a language is shown in it.'),
  typo: z.boolean().optional().describe('One slip is let pass, in a word of five letters or more.'),
  plural: z.boolean().optional().describe('An English plural is as good as the singular.'),
  hyphen: z.boolean().optional().describe('Words may be joined, hyphened or apart.'),
  forbidden: z
    .array(z.strictObject({ answers: z.array(answer).min(1).max(50), feedback: wordsSchema }))
    .max(20)
    .optional()
    .describe('Wrong answers that are worth a word of their own.'),
};
const typedAnswerSchema = z.object(typedShape);
export type TypedAnswer = z.infer<typeof typedAnswerSchema>;

/** What is said in one field: far more than any answer is. */
export const longestSaid = 2000;

/** The text of a response, where that is all it has. */
export const textResponseSchema = z.strictObject({ text: typableText().max(longestSaid) });

export function lintTyped(typed: TypedAnswer, at: Path = []): Fault[] {
  const { accepted, forbidden = [] } = typed;
  const empty = (text: string, place: Path) =>
    normalise(text) === '' ? [{ at: [...at, ...place], rule: 'says-nothing' as const, values: { text } }] : [];
  return [
    ...accepted.flatMap((text, index) => empty(text, ['accepted', index])),
    ...forbidden.flatMap(({ answers }, group) =>
      answers.flatMap((text, index) => {
        const place = ['forbidden', group, 'answers', index];
        const taken = judgeTyped({ ...typed, forbidden: undefined }, text).as === 'exact';
        return [
          ...empty(text, place),
          ...(taken ? [{ at: [...at, ...place], rule: 'accepted-too' as const, values: { text } }] : []),
        ];
      }),
    ),
  ];
}

export const typedWords = ({ forbidden = [] }: TypedAnswer, at: Path = []): PlacedWords[] =>
  forbidden.map(({ feedback }, index) => ({ at: [...at, 'forbidden', index, 'feedback'], words: feedback }));

/** What decides whether a typed answer is right. */
export const keyOfTyped = ({ accepted, typo, plural, hyphen, forbidden = [] }: TypedAnswer) => ({
  ...{ accepted: [...accepted].sort(), typo, plural, hyphen },
  forbidden: forbidden.flatMap(({ answers }) => answers).sort(),
});

/** The accepted answer to be shown: the first in Chinese characters where Chinese is read, elsewhere the first without. */
export function answerFor({ accepted }: TypedAnswer, language: string): string {
  const chinese = language.startsWith('zh');
  const fitting = accepted.find((text) => /\p{Script=Han}/u.test(text) === chinese);
  return fitting ?? accepted[0] ?? '';
}
