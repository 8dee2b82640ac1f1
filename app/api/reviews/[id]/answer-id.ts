import { NotFound } from '../../../../lib/not-found.ts';
import { uuid } from '../../fields.ts';

/** @throws NotFound for what cannot be the id of an answer */
export function answerId(given: string): string {
  const read = uuid.safeParse(given);
  if (!read.success) throw new NotFound('No answer has such an id.');
  return read.data;
}
