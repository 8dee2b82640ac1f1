import { z } from 'zod';
import { type ChoiceQuestion, type ChoiceResponse, choice, choiceSchema } from './choice.ts';
import type { QuestionType } from './question-type.ts';
import { type RecallQuestion, type RecallResponse, recall, recallSchema } from './recall.ts';

export type Question = ChoiceQuestion | RecallQuestion;
export const questionSchema = z.discriminatedUnion('type', [choiceSchema, recallSchema]);

/** "I don't know": a valid response to every type. */
export const unknownSchema = z.strictObject({ unknown: z.literal(true) });
export type Unknown = z.infer<typeof unknownSchema>;

/** A response that names the question's own ids; what a browser sends has the same shape with public ones. */
export type Response = ChoiceResponse | RecallResponse | Unknown;
export const isUnknown = (response: Response): response is Unknown => 'unknown' in response;

const types = { choice, recall };

/**
 * The rules of a question's type. Only here is it known that a type goes with its own questions and responses:
 * whoever holds a question and a response read by `response` of the same type may use any of its functions.
 */
export function typeOf(question: Question): QuestionType<Question, Exclude<Response, Unknown>> {
  return types[question.type] as unknown as QuestionType<Question, Exclude<Response, Unknown>>;
}
