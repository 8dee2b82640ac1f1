import type { Finding } from '../../core/bank/lint/lint-question.ts';
import { readWritten } from '../../core/bank/read-written.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { findTwin } from './find-twin.ts';
import type { DraftFields } from './question-draft.ts';
import { findSurroundings } from './store/find-surroundings.ts';

/**
 * All that the rules have to say of what is written of a question, by itself and among the others of its course; by the
 * same it is published.
 * @throws NotFound when the section is not there, is retired, or is not this person's to write for
 */
export async function lintDraft(
  { course, question, fields }: { course: string; question: string; fields: DraftFields },
  person: Teacher,
  { db }: Pick<TeachingContext, 'db'>,
): Promise<Finding[]> {
  await findTaught(course, person, { db });
  const around = await findSurroundings(db.read, course, fields.section);
  if (!around) throw new NotFound('There is no section of this name.');
  const { body, faults } = readWritten(fields.body, fields.passage, around);
  const twin = body && (await findTwin(db.read, { course, question, body, languages: around.languages }));
  if (!twin) return faults;
  return [...faults, { at: ['prompt'], rule: 'idea-twice', values: { other: `“${twin}”` }, level: 'warning' }];
}
