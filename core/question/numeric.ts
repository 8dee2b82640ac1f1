import { z } from 'zod';
import { gradeNumeric, hintOnNumber } from '../grading/grade-numeric.ts';
import { readQuantity } from '../grading/quantity.ts';
import { typableText } from '../text/typable-text.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { QuestionType } from './question-type.ts';
import { textResponseSchema } from './typed-answer.ts';

export const numericSchema = z.strictObject({
  type: z.literal('numeric'),
  ...questionShape,
  value: z.number(),
  unit: typableText().trim().min(1).max(30).optional().describe('As in GB, GiB, ms, s, %.'),
  tolerance: z
    .union([z.strictObject({ absolute: z.number().min(0) }), z.strictObject({ relative: z.number().min(0).max(1) })])
    .optional()
    .describe('How far off is still right: in the unit, or as a part of the value (0.1 is ten per cent).'),
});
export type NumericQuestion = z.infer<typeof numericSchema>;
export type NumericResponse = z.infer<typeof textResponseSchema>;

/** The right answer as a person writes it. */
function written({ value, unit }: NumericQuestion): string {
  if (unit === undefined) return String(value);
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** A number, with a unit where one is asked for. */
export const numeric: QuestionType<NumericQuestion, NumericResponse> = {
  schema: numericSchema,
  response: textResponseSchema,
  grade: gradeNumeric,
  lint: (question) =>
    readQuantity(written(question)) ? [] : [{ at: ['unit'], rule: 'bad-unit', values: { unit: question.unit ?? '' } }],
  words: shapeWords,
  parts: () => ({}),
  key: ({ value, unit, tolerance }) => ({ value, unit, tolerance }),
  explain: (question, response) => ({
    solution: { text: written(question) },
    hint: response ? hintOnNumber(question, response.text) : undefined,
  }),
  rename: (response) => response,
};
