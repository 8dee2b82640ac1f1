import { z } from 'zod';
import { right, wrong } from '../grading/verdict.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { QuestionType } from './question-type.ts';
import { wordsSchema } from './words.ts';

const schema = z.strictObject({
  type: z.literal('spot'),
  ...questionShape,
  items: z.array(z.strictObject({ id: z.string(), text: wordsSchema })),
  odd: z.string(),
});
const response = z.strictObject({ option: z.string() });

/** A type that the house has never heard of: one of the items is the odd one out. */
export const spot: QuestionType<z.infer<typeof schema>, z.infer<typeof response>> = {
  ...{ schema, response, judges: 'items' },
  grade: ({ odd }, { option }) => (option === odd ? right : wrong),
  lint: ({ items, odd }) =>
    items.some(({ id }) => id === odd) ? [] : [{ at: ['odd'], rule: 'no-such-part', values: { id: odd } }],
  words: (question) => [
    ...shapeWords(question),
    ...question.items.map(({ text }, at) => ({ at: ['items', at, 'text'], words: text })),
  ],
  parts: ({ items }) => ({ items }),
  key: ({ odd }) => odd,
  explain: ({ odd }, given) => ({
    solution: { option: odd },
    missed: given && given.option !== odd ? [given.option] : [],
  }),
  rename: ({ option }, rename) => {
    const renamed = rename(option, 'items');
    return renamed === undefined ? undefined : { option: renamed };
  },
};
