import { z } from 'zod';
import { gradeChoices, misjudgedOptions } from '../grading/grade-choices.ts';
import { publicIdSchema, renameAll } from './items.ts';
import { bareOptions, feedbackOn, lintOptions, optionsShape, optionWords } from './options.ts';
import { shapeWords } from './question-shape.ts';
import type { Fault, QuestionType } from './question-type.ts';

export const choicesSchema = z.strictObject({
  type: z.literal('choices'),
  ...optionsShape,
  correct: z.array(z.string()).min(1).max(9),
});
export type ChoicesQuestion = z.infer<typeof choicesSchema>;

const choicesResponseSchema = z.strictObject({ options: z.array(publicIdSchema).max(50) });
export type ChoicesResponse = z.infer<typeof choicesResponseSchema>;

/** Several options, of which any number above none is right. */
export const choices: QuestionType<ChoicesQuestion, ChoicesResponse> = {
  schema: choicesSchema,
  response: choicesResponseSchema,
  grade: gradeChoices,
  lint: (question) => [...lintOptions(question), ...lintTwice(question.correct)],
  words: (question) => [...shapeWords(question), ...optionWords(question.options)],
  parts: ({ options }) => ({ options: bareOptions(options) }),
  key: ({ correct }) => [...correct].sort(),
  judges: 'options',
  explain: (question, response) => ({
    solution: { options: question.correct },
    missed: response ? misjudgedOptions(question, response) : [],
    feedback: feedbackOn(question, response?.options ?? []),
  }),
  rename: ({ options }, rename) => {
    const renamed = renameAll(options, 'options', rename);
    return renamed && { options: renamed };
  },
};

function lintTwice(correct: string[]): Fault[] {
  return correct.flatMap((id, at) =>
    correct.indexOf(id) < at ? [{ at: ['correct', at], rule: 'named-twice', values: { id } }] : [],
  );
}
