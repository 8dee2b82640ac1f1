import { z } from 'zod';
import { gradeMatching, wronglyMatched } from '../grading/grade-matching.ts';
import { itemSchema, itemWords, lintIds, lintTexts, ownIdSchema, publicIdSchema } from './items.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { Fault, QuestionType } from './question-type.ts';
import { wordsSchema } from './words.ts';

export const matchingSchema = z.strictObject({
  type: z.literal('matching'),
  ...questionShape,
  left: z.array(itemSchema).min(2).max(9),
  right: z.array(itemSchema).min(2).max(12).describe('Some may be left over.'),
  pairs: z.record(ownIdSchema, ownIdSchema).describe('For each id of left the id of right that goes with it.'),
  feedback: z.record(ownIdSchema, wordsSchema).optional().describe('By id of left, for who matched it wrongly.'),
});
export type MatchingQuestion = z.infer<typeof matchingSchema>;

const matchingResponseSchema = z.strictObject({ pairs: z.record(publicIdSchema, publicIdSchema) });
export type MatchingResponse = z.infer<typeof matchingResponseSchema>;

/** Things on the left, each to be given its partner on the right. */
export const matching: QuestionType<MatchingQuestion, MatchingResponse> = {
  schema: matchingSchema,
  response: matchingResponseSchema,
  grade: gradeMatching,
  lint: (question) => [
    ...(['left', 'right'] as const).flatMap((side) => [
      ...lintIds(question[side], side),
      ...lintTexts(question[side], side),
    ]),
    ...lintPairs(question),
  ],
  words: (question) => [
    ...shapeWords(question),
    ...itemWords(question.left, 'left'),
    ...itemWords(question.right, 'right'),
    ...Object.entries(question.feedback ?? {}).map(([id, words]) => ({ at: ['feedback', id], words })),
  ],
  parts: ({ left, right }) => ({ left, right }),
  key: ({ pairs }) => pairs,
  judges: 'left',
  explain: (question, response) => {
    const missed = response ? wronglyMatched(question, response) : [];
    const told = Object.entries(question.feedback ?? {}).filter(([id]) => missed.includes(id));
    return { solution: { pairs: question.pairs }, missed, feedback: new Map(told) };
  },
  rename: ({ pairs }, rename) => {
    const given = Object.entries(pairs);
    const renamed = given.flatMap(([id, partner]) => {
      const [left, right] = [rename(id, 'left'), rename(partner, 'right')];
      return left === undefined || right === undefined ? [] : [[left, right] as const];
    });
    return renamed.length === given.length ? { pairs: Object.fromEntries(renamed.sort(byLeft)) } : undefined;
  },
};

/** The log keeps pairs in one order, whatever the order they were sent in. */
const byLeft = ([one]: readonly [string, string], [other]: readonly [string, string]) => (one < other ? -1 : 1);

function lintPairs({ left, right, pairs, feedback = {} }: MatchingQuestion): Fault[] {
  const given = Object.entries(pairs);
  const isLeft = (id: string) => left.some((item) => item.id === id);
  return [
    ...left.flatMap(({ id }, at) =>
      given.some(([own]) => own === id) ? [] : [{ at: ['left', at], rule: 'no-partner' as const, values: { id } }],
    ),
    ...given.flatMap(([id, partner], index) => [
      ...(isLeft(id) ? [] : [{ at: ['pairs', id], rule: 'no-such-part' as const, values: { id } }]),
      ...(right.some((item) => item.id === partner)
        ? []
        : [{ at: ['pairs', id], rule: 'no-such-part' as const, values: { id: partner } }]),
      ...(given.findIndex(([, other]) => other === partner) < index
        ? [{ at: ['pairs', id], rule: 'partner-taken' as const, values: { id: partner } }]
        : []),
    ]),
    ...Object.keys(feedback).flatMap((id) =>
      isLeft(id) ? [] : [{ at: ['feedback', id], rule: 'no-such-part' as const, values: { id } }],
    ),
  ];
}
