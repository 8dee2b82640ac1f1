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

const choiceResponseSchema = z.strictObject({ option: z.string().min(1).max(100) });
export type ChoiceResponse = z.infer<typeof choiceResponseSchema>;

/** One right option among several. */
export const choice: QuestionType<ChoiceQuestion, ChoiceResponse> = {
  schema: choiceSchema,
  response: choiceResponseSchema,
  grade: gradeChoice,
  lint: (question) => {
    const ids = question.options.map((each) => each.id);
    return [
      ...question.options.flatMap((each, at) => [
        ...(ids.indexOf(each.id) < at
          ? [{ at: ['options', at, 'id'], message: `option id "${each.id}" stands twice` }]
          : []),
        ...(each.feedback ? [] : [{ at: ['options', at], message: `option "${each.id}" has no feedback` }]),
      ]),
      ...question.correct.flatMap((id, at) =>
        ids.includes(id) ? [] : [{ at: ['correct', at], message: `correct names "${id}", which is no option` }],
      ),
    ];
  },
  words: (question) => [
    { at: ['prompt'], words: question.prompt },
    { at: ['explanation'], words: question.explanation },
    ...question.options.flatMap((each, at) => [
      { at: ['options', at, 'text'], words: each.text },
      ...(each.feedback ? [{ at: ['options', at, 'feedback'], words: each.feedback }] : []),
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
