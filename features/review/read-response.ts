import { type Question, type Response, typeOf, unknownSchema } from '../../core/question/registry.ts';
import { type Naming, toOwnIds } from './public-ids.ts';

/** The response with the question's own ids; null when its shape or one of its ids is not of this question. */
export function readResponse(given: unknown, question: Question, naming: Naming): Response | null {
  // Only what says so is read as it: a schema that does not fit takes longer than all the rest here.
  if (typeof given === 'object' && given !== null && 'unknown' in given)
    return unknownSchema.safeParse(given).data ?? null;
  const type = typeOf(question);
  const read = type.response.safeParse(given);
  if (!read.success) return null;
  const response = type.rename(read.data, toOwnIds(question, naming));
  return response && (type.fits?.(question, response) ?? true) ? response : null;
}
