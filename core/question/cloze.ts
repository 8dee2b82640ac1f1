import { z } from 'zod';
import { gradeCloze, judgeBlanks } from '../grading/grade-cloze.ts';
import { judgeTyped } from '../grading/judge-typed.ts';
import { typableText } from '../text/typable-text.ts';
import { lintIds, ownIdSchema } from './items.ts';
import { lostBlanks } from './lost-blanks.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { Fault, QuestionType } from './question-type.ts';
import { answerFor, keyOfTyped, lintTyped, longestSaid, typedShape, typedWords } from './typed-answer.ts';
import { inLanguage, readAlike, textsOf, wordsSchema, wordsUpTo } from './words.ts';

const blankSchema = z.strictObject({
  id: ownIdSchema,
  ...typedShape,
  // What is chosen is said in its own words.
  choices: z
    .array(wordsUpTo(longestSaid))
    .min(2)
    .max(12)
    .optional()
    .describe('To be chosen from; without them the blank is typed.'),
  feedback: wordsSchema.optional().describe('For who filled it in wrongly.'),
});
export type ClozeBlank = z.infer<typeof blankSchema>;

export const clozeSchema = z.strictObject({
  type: z.literal('cloze'),
  ...questionShape,
  text: wordsSchema.describe('Sentences or a fenced code block, with [[id]] where a blank stands.'),
  blanks: z.array(blankSchema).min(1).max(12),
});
export type ClozeQuestion = z.infer<typeof clozeSchema>;

const clozeResponseSchema = z.strictObject({ blanks: z.array(typableText().max(longestSaid)).max(50) });
export type ClozeResponse = z.infer<typeof clozeResponseSchema>;

/** A text or code with blanks to be filled in. */
export const cloze: QuestionType<ClozeQuestion, ClozeResponse> = {
  schema: clozeSchema,
  response: clozeResponseSchema,
  grade: gradeCloze,
  lint: (question) => [
    ...lintIds(question.blanks, 'blanks'),
    ...lintMarks(question),
    ...question.blanks.flatMap((blank, at) => [...lintTyped(blank, ['blanks', at]), ...lintChoices(blank, at)]),
  ],
  words: (question) => [
    ...shapeWords(question),
    { at: ['text'], words: question.text },
    ...question.blanks.flatMap((blank, at) => [
      ...typedWords(blank, ['blanks', at]),
      ...(blank.choices ?? []).map((words, index) => ({ at: ['blanks', at, 'choices', index], words })),
      ...(blank.feedback ? [{ at: ['blanks', at, 'feedback'], words: blank.feedback }] : []),
    ]),
  ],
  parts: ({ text, blanks }) => ({ text, blanks: blanks.map(({ id, choices }) => ({ id, choices })) }),
  key: ({ blanks }) => blanks.map((blank) => ({ id: blank.id, ...keyOfTyped(blank) })),
  judges: 'blanks',
  explain: (question, response, language) => {
    const judged = response ? judgeBlanks(question, response) : [];
    const missed = judged.filter((each) => each.judged.as === 'wrong');
    const said = missed.flatMap(({ blank, judged }) => {
      const words = ('remark' in judged && judged.remark) || blank.feedback;
      return words ? [[blank.id, words] as const] : [];
    });
    return {
      solution: { blanks: question.blanks.map((blank) => filling(blank, language)) },
      missed: missed.map(({ blank }) => blank.id),
      feedback: new Map(said),
      hint: missed.length === 0 && judged.some((each) => each.judged.as === 'misspelt') ? 'spelling' : undefined,
    };
  },
  rename: (response) => response,
  fits: ({ blanks }, response) => response.blanks.length === blanks.length,
};

const isRight = (blank: ClozeBlank, text: string) => judgeTyped(blank, text).as !== 'wrong';

/** What stands in a blank that is filled in rightly. */
function filling(blank: ClozeBlank, language: string): string {
  const choices = blank.choices?.map((words) => inLanguage(words, language, language));
  return choices?.find((text) => isRight(blank, text)) ?? answerFor(blank, language);
}

/** In every language each blank stands once in the text, and nothing else does. */
function lintMarks({ text, blanks }: ClozeQuestion): Fault[] {
  const ids = blanks.map(({ id }) => id);
  return textsOf(text).flatMap((words) => {
    const marks = [...words.matchAll(/\[\[([^[\]]*)\]\]/g)].map(([, id = '']) => id);
    return [
      ...ids.flatMap((id, at) => {
        const times = marks.filter((mark) => mark === id).length;
        return times === 1 ? [] : [{ at: ['blanks', at], rule: 'blank-count' as const, values: { id, count: times } }];
      }),
      ...lostBlanks(words).map((id) => ({ at: ['text'], rule: 'blank-lost' as const, values: { id } })),
      ...marks.flatMap((id) =>
        ids.includes(id) ? [] : [{ at: ['text'], rule: 'blank-unknown' as const, values: { id } }],
      ),
    ];
  });
}

/** In every language one choice is right and one is not. */
function lintChoices(blank: ClozeBlank, at: number): Fault[] {
  const { choices } = blank;
  if (!choices) return [];
  const languages = choices.flatMap((words) => (typeof words === 'string' ? [] : Object.keys(words)));
  const texts = ['', ...languages].map((language) => choices.map((words) => inLanguage(words, language, language)));
  const place = ['blanks', at, 'choices'];
  return [
    ...(texts.some((list) => !list.some((text) => isRight(blank, text)))
      ? [{ at: place, rule: 'no-choice-right' as const }]
      : []),
    ...(texts.some((list) => list.every((text) => isRight(blank, text)))
      ? [{ at: place, rule: 'every-choice-right' as const }]
      : []),
    ...choices.flatMap((words, index) => {
      const first = choices.slice(0, index).find((other) => readAlike(other, words));
      const other = first && inLanguage(first, 'en', 'en');
      return other ? [{ at: [...place, index], rule: 'reads-alike' as const, values: { other } }] : [];
    }),
  ];
}
