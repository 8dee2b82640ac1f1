import type { Finding } from '../../core/bank/lint/lint-question.ts';
import { readWritten } from '../../core/bank/read-written.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import type { DraftFields } from './question-draft.ts';
import { findSurroundings } from './store/find-surroundings.ts';

/**
 * All that the rules have to say of what is written of a question; by the same it is published.
 * @throws NotFound when the section is not there, is retired, or is not this person's to write for
 */
export async function lintDraft(
  { course, fields }: { course: string; fields: DraftFields },
  person: Teacher,
  { db }: Pick<TeachingContext, 'db'>,
): Promise<Finding[]> {
  await findTaught(course, person, { db });
  const around = await findSurroundings(db.read, course, fields.section);
  if (!around) throw new NotFound('There is no section of this name.');
  return readWritten(fields.body, fields.passage, around).faults;
}
