import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import type { DraftBody } from './question-draft.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { insertQuestion } from './store/write-draft.ts';

type Given = { course: string; section: string; passage?: string; type: DraftBody['type'] };

/**
 * Begins a question of a type, with nothing written in it yet.
 * @returns its id
 * @throws NotFound when the section is not there, is retired, or is not this person's to write for
 */
export async function makeQuestion(
  { course, section, passage = '', type }: Given,
  person: Teacher,
  { db, now, newName }: TeachingContext,
): Promise<string> {
  await findTaught(course, person, { db });
  const id = `${course}.${newName()}`;
  return serially(db, async (transaction) => {
    const around = await findSurroundings(transaction, course, section);
    if (!around) throw new NotFound('There is no section of this name.');
    const fields = { section, passage, body: { type } };
    await insertQuestion(transaction, { id, course, ...fields, editor: person.id, at: now });
    await record(transaction, { kind: 'question-begun', by: person.id, course, thing: id }, now);
    return id;
  });
}
