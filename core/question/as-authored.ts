import { type Question, typeOf } from './registry.ts';

/** A question as its author wrote it: without what was put into it of its course when it was published. */
export function asAuthored(question: Question): Question {
  const { authored } = typeOf(question);
  if (!authored) return question;
  const fields = Object.keys((authored as unknown as { shape: object }).shape);
  return Object.fromEntries(Object.entries(question).filter(([field]) => fields.includes(field))) as Question;
}
