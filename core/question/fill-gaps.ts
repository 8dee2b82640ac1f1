import type { z } from 'zod';
import { type Question, questionSchemas } from './registry.ts';

/** Stands for a text that is not written yet. */
export const gap = '…';

/**
 * A question that is not finished, as far as it can be shown to its author: with something in the place of texts,
 * numbers and short lists that are missing. Only for a preview, since what is right may be missing as well.
 * @returns null where too much is missing
 */
export function fillGaps(written: { type: string }): Question | null {
  const schema = questionSchemas.find(({ shape }) => shape.type.value === written.type);
  const first = schema?.safeParse(written, { reportInput: true });
  if (!schema || !first) return null;
  // The schema of a type gives questions of that type.
  if (first.success) return first.data as unknown as Question;
  const filled = first.error.issues.reduce<unknown>((rest, issue) => put(rest, issue.path, standIn(issue)), written);
  const second = schema.safeParse(filled);
  return second.success ? (second.data as unknown as Question) : null;
}

function standIn(issue: z.core.$ZodIssue): unknown {
  if (issue.code === 'invalid_type' && issue.expected === 'number') return 0;
  if (issue.code === 'invalid_type' && issue.expected === 'array') return [gap];
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const there = Array.isArray(issue.input) ? issue.input : [];
    return [...there, ...Array.from({ length: Number(issue.minimum) - there.length }, () => gap)];
  }
  return gap;
}

/** The value with another one in a place; what is on the way there must be. */
function put(value: unknown, [step, ...rest]: readonly PropertyKey[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((each, at) => (at === step ? put(each, rest, by) : each));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [step]: put((value as Record<PropertyKey, unknown>)[step], rest, by) };
}
