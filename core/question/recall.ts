import { z } from 'zod';
import { gradeRecall } from '../grading/grade-recall.ts';
import { ratings } from '../schedule/rating.ts';
import { typableText } from '../text/typable-text.ts';
import { questionShape, shapeWords } from './question-shape.ts';
import type { QuestionType } from './question-type.ts';
import { wordsSchema } from './words.ts';

export const recallSchema = z.strictObject({
  type: z.literal('recall'),
  ...questionShape,
  /** A model answer; with the points it is all that a reveal shows. */
  model: wordsSchema,
  points: z.array(wordsSchema).min(1).max(12),
});
export type RecallQuestion = z.infer<typeof recallSchema>;

const recallResponseSchema = z.strictObject({ rating: z.enum(ratings), text: typableText().max(2000).optional() });
export type RecallResponse = z.infer<typeof recallResponseSchema>;

/** Said freely, compared with a model answer and rated by the learner. */
export const recall: QuestionType<RecallQuestion, RecallResponse> = {
  schema: recallSchema,
  response: recallResponseSchema,
  grade: gradeRecall,
  lint: () => [],
  words: (question) => [
    ...shapeWords(question),
    { at: ['model'], words: question.model },
    ...question.points.map((words, at) => ({ at: ['points', at], words })),
  ],
  parts: () => ({}),
  key: () => [],
  explain: ({ model, points }) => ({ solution: null, model: { text: model, points } }),
  rename: (response) => response,
};
