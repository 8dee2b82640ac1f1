import { z } from 'zod';
import { gradeRecall } from '../grading/grade-recall.ts';
import { ratings } from '../schedule/rating.ts';
import type { QuestionType } from './question-type.ts';
import { wordsSchema } from './words.ts';

export const recallSchema = z.strictObject({
  type: z.literal('recall'),
  prompt: wordsSchema,
  /** A model answer; with the points it is all that a reveal shows. */
  model: wordsSchema,
  points: z.array(wordsSchema).min(1).max(12),
  explanation: wordsSchema,
});
export type RecallQuestion = z.infer<typeof recallSchema>;

const recallResponseSchema = z.strictObject({ rating: z.enum(ratings), text: z.string().max(2000).optional() });
export type RecallResponse = z.infer<typeof recallResponseSchema>;

/** Said freely, compared with a model answer and rated by the learner. */
export const recall: QuestionType<RecallQuestion, RecallResponse> = {
  schema: recallSchema,
  response: recallResponseSchema,
  grade: gradeRecall,
  lint: () => [],
  words: (question) => [
    { at: ['prompt'], words: question.prompt },
    { at: ['model'], words: question.model },
    { at: ['explanation'], words: question.explanation },
    ...question.points.map((words, at) => ({ at: ['points', at], words })),
  ],
  parts: () => ({}),
  feedback: () => ({}),
  key: () => [],
  mapIds: (response) => response,
  chosen: () => [],
};
