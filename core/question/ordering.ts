import { z } from 'zod';
import { gradeOrdering, standingTooEarly } from '../grading/grade-ordering.ts';
import { itemSchema, itemWords, lintIds, lintTexts, ownIdSchema, publicIdSchema, renameAll } from './items.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { Fault, QuestionType } from './question-type.ts';

export const orderingSchema = z.strictObject({
  type: z.literal('ordering'),
  ...questionShape,
  items: z.array(itemSchema).min(2).max(12).describe('In a right order.'),
  before: z
    .array(z.tuple([ownIdSchema, ownIdSchema]))
    .min(1)
    .max(66)
    .optional()
    .describe('Pairs of ids, earlier and later, where only these matter; without it the whole order does.'),
});
export type OrderingQuestion = z.infer<typeof orderingSchema>;

const orderingResponseSchema = z.strictObject({ order: z.array(publicIdSchema).max(50) });
export type OrderingResponse = z.infer<typeof orderingResponseSchema>;

/** Steps to be put in order; some of them may be free. */
export const ordering: QuestionType<OrderingQuestion, OrderingResponse> = {
  schema: orderingSchema,
  response: orderingResponseSchema,
  grade: gradeOrdering,
  lint: (question) => [
    ...lintIds(question.items, 'items'),
    ...lintTexts(question.items, 'items'),
    ...lintBefore(question),
  ],
  words: (question) => [...shapeWords(question), ...itemWords(question.items, 'items')],
  parts: ({ items }) => ({ items }),
  key: ({ items, before }) => before ?? items.map(({ id }) => id),
  judges: 'items',
  explain: (question, response) => ({
    solution: { order: question.items.map(({ id }) => id) },
    missed: response ? standingTooEarly(question, response) : [],
  }),
  rename: ({ order }, rename) => {
    const renamed = renameAll(order, 'items', rename);
    return renamed && { order: renamed };
  },
  fits: ({ items }, { order }) => order.length === items.length && new Set(order).size === items.length,
};

/** Every rule is true of the order in which the items are written; so none of them can contradict another. */
function lintBefore({ items, before = [] }: OrderingQuestion): Fault[] {
  const place = (id: string) => items.findIndex((item) => item.id === id);
  return before.flatMap(([earlier, later], at): Fault[] => {
    const strange = [earlier, later].filter((id) => place(id) < 0);
    if (strange.length > 0) return strange.map((id) => ({ at: ['before', at], rule: 'no-such-part', values: { id } }));
    const turned = place(earlier) >= place(later);
    return turned ? [{ at: ['before', at], rule: 'order-turned', values: { earlier, later } }] : [];
  });
}
