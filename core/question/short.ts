import { z } from 'zod';
import { gradeShort } from '../grading/grade-short.ts';
import { judgeTyped } from '../grading/judge-typed.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { QuestionType } from './question-type.ts';
import { answerFor, keyOfTyped, lintTyped, textResponseSchema, typedShape, typedWords } from './typed-answer.ts';

export const shortSchema = z.strictObject({ type: z.literal('short'), ...questionShape, ...typedShape });
export type ShortQuestion = z.infer<typeof shortSchema>;
export type ShortResponse = z.infer<typeof textResponseSchema>;

/** A word or a few, typed. */
export const short: QuestionType<ShortQuestion, ShortResponse> = {
  schema: shortSchema,
  response: textResponseSchema,
  grade: gradeShort,
  lint: (question) => lintTyped(question),
  words: (question) => [...shapeWords(question), ...typedWords(question)],
  parts: () => ({}),
  key: keyOfTyped,
  explain: (question, response, language) => {
    const judged = response && judgeTyped(question, response.text);
    return {
      solution: { text: answerFor(question, language) },
      remark: judged?.as === 'wrong' ? judged.remark : undefined,
      hint: judged?.as === 'misspelt' ? 'spelling' : undefined,
    };
  },
  rename: (response) => response,
};
