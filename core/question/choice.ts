import { z } from 'zod';
import { gradeChoice } from '../grading/grade-choice.ts';
import { publicIdSchema } from './items.ts';
import { bareOptions, feedbackOn, lintOptions, optionsShape, optionWords } from './options.ts';
import { shapeWords } from './question-shape.ts';
import type { QuestionType } from './question-type.ts';

export const choiceSchema = z.strictObject({
  type: z.literal('choice'),
  ...optionsShape,
  correct: z.array(z.string()).length(1),
});
export type ChoiceQuestion = z.infer<typeof choiceSchema>;

const choiceResponseSchema = z.strictObject({ option: publicIdSchema });
export type ChoiceResponse = z.infer<typeof choiceResponseSchema>;

/** One right option among several. */
export const choice: QuestionType<ChoiceQuestion, ChoiceResponse> = {
  schema: choiceSchema,
  response: choiceResponseSchema,
  grade: gradeChoice,
  lint: lintOptions,
  words: (question) => [...shapeWords(question), ...optionWords(question.options)],
  parts: ({ options }) => ({ options: bareOptions(options) }),
  key: ({ correct }) => correct,
  judges: 'options',
  explain: (question, response) => {
    const [right = ''] = question.correct;
    const chosen = response ? [response.option] : [];
    return {
      solution: { option: right },
      missed: chosen.filter((id) => id !== right),
      feedback: feedbackOn(question, chosen),
    };
  },
  rename: (response, rename) => {
    const option = rename(response.option, 'options');
    return option === undefined ? undefined : { option };
  },
};
