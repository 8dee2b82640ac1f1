import { z } from 'zod';
import { gradeChoice } from '../grading/grade-choice.ts';
import type { QuestionType } from './question-type.ts';
import { wordsSchema } from './words.ts';

const option = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  text: wordsSchema,
  feedback: wordsSchema.optional(),
});

export const choiceSchema = z.strictObject({
  type: z.literal('choice'),
  prompt: wordsSchema,
  options: z.array(option).min(2).max(9),
  correct: z.array(z.string()).length(1),
  explanation: wordsSchema,
});
export type ChoiceQuestion = z.infer<typeof choiceSchema>;

export const choiceResponseSchema = z.strictObject({ option: z.string().min(1).max(100) });
export type ChoiceResponse = z.infer<typeof choiceResponseSchema>;

/** One right option among several. */
export const choice: QuestionType<ChoiceQuestion, ChoiceResponse> = {
  schema: choiceSchema,
  response: choiceResponseSchema,
  grade: gradeChoice,
  lint: (question) => {
    const ids = question.options.map((each) => each.id);
    return [
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `option id "${id}" stands twice`),
      ...question.correct.filter((id) => !ids.includes(id)).map((id) => `correct names "${id}", which is no option`),
      ...question.options.filter((each) => !each.feedback).map((each) => `option "${each.id}" has no feedback`),
    ];
  },
  words: (question) => [
    { at: 'prompt', words: question.prompt },
    { at: 'explanation', words: question.explanation },
    ...question.options.flatMap((each) => [
      { at: `option ${each.id}`, words: each.text },
      ...(each.feedback ? [{ at: `feedback ${each.id}`, words: each.feedback }] : []),
    ]),
  ],
  parts: (question) => ({ options: question.options.map(({ id, text }) => ({ id, text })) }),
  feedback: (question) => Object.fromEntries(question.options.flatMap((o) => (o.feedback ? [[o.id, o.feedback]] : []))),
  key: (question) => question.correct,
  mapIds: (response, own) => {
    const option = own(response.option);
    return option === undefined ? undefined : { option };
  },
  chosen: (response) => [response.option],
};
