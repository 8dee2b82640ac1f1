import { NotFound } from '../../../../lib/not-found.ts';
import * as fields from '../../fields.ts';

/** @throws NotFound for what cannot be the id of a question */
export function questionIdOf(given: string): string {
  const read = fields.questionId.safeParse(given);
  if (!read.success) throw new NotFound('No question has such an id.');
  return read.data;
}
