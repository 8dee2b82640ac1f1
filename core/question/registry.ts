import { z } from 'zod';
import type { QuestionType } from './question-type.ts';
import { types } from './types.ts';

type Types = typeof types;
type Of<Name extends keyof Types> =
  Types[Name] extends QuestionType<infer Question, infer Response> ? { question: Question; response: Response } : never;

/** A question of any type, as it is kept. */
export type Question = Of<keyof Types>['question'];

/** The name of every type. */
export const questionTypes = Object.keys(types) as (keyof Types)[];

/** "I don't know": a valid response to every type. */
export const unknownSchema = z.strictObject({ unknown: z.literal(true) });
export type Unknown = z.infer<typeof unknownSchema>;

/** A response that names the question's own ids; what a browser sends has the same shape with public ones. */
export type Response = Of<keyof Types>['response'] | Unknown;
export const isUnknown = (response: Response): response is Unknown => 'unknown' in response;

/** The shape of a response to a question of any type: which of them fits is the question's business. */
export const responseSchema = z.union([unknownSchema, ...Object.values(types).map(({ response }) => response)]);

/** What an author writes of a type, as the object that it is: fields can be added to it, and its `type` tells which. */
type QuestionSchema = z.ZodObject<{ type: z.ZodLiteral<string> }>;
export const questionSchemas = Object.values(types).map(
  ({ schema, authored }) => (authored ?? schema) as unknown as QuestionSchema,
);

/**
 * The rules of a question's type. Only here is it known that a type goes with its own questions and responses:
 * whoever holds a question and a response read by `response` of the same type may use any of its functions.
 */
export function typeOf(question: Question): QuestionType<Question, Exclude<Response, Unknown>> {
  return types[question.type] as unknown as QuestionType<Question, Exclude<Response, Unknown>>;
}
