import { z } from 'zod';
import { itemSchema, itemWords, lintIds, lintTexts } from './items.ts';
import { questionShape } from './question-shape.ts';
import type { Fault, Item, PlacedWords } from './question-type.ts';
import { type Words, wordsSchema } from './words.ts';

const optionSchema = itemSchema.extend({ feedback: wordsSchema.optional() });
type Option = z.infer<typeof optionSchema>;

/** A question with options to choose from; as many as there are digits to choose them by. */
export const optionsShape = { ...questionShape, options: z.array(optionSchema).min(2).max(9) };

type WithOptions = { options: Option[]; correct: string[] };

export function lintOptions({ options, correct }: WithOptions): Fault[] {
  const ids = options.map(({ id }) => id);
  return [
    ...lintIds(options, 'options'),
    ...lintTexts(options, 'options'),
    ...options.flatMap(({ id, feedback }, at) =>
      feedback || correct.includes(id)
        ? []
        : [{ at: ['options', at], rule: 'no-feedback' as const, values: { option: id } }],
    ),
    ...correct.flatMap((id, at) =>
      ids.includes(id) ? [] : [{ at: ['correct', at], rule: 'no-such-part' as const, values: { id } }],
    ),
  ];
}

export const optionWords = (options: Option[]): PlacedWords[] => [
  ...itemWords(options, 'options'),
  ...options.flatMap(({ feedback }, at) => (feedback ? [{ at: ['options', at, 'feedback'], words: feedback }] : [])),
];

/** The options as they are asked, without what is said of them. */
export const bareOptions = (options: Option[]): Item[] => options.map(({ id, text }) => ({ id, text }));

/** What is said of the options that were chosen and of those that are right. */
export function feedbackOn({ options, correct }: WithOptions, chosen: readonly string[]): Map<string, Words> {
  const told = options.filter(({ id }) => correct.includes(id) || chosen.includes(id));
  return new Map(told.flatMap(({ id, feedback }) => (feedback ? [[id, feedback]] : [])));
}
