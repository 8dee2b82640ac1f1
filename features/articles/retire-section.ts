import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import { findTaughtSections, setRetired } from './store/write-sections.ts';

export type RetireOutcome = { ok: true } | { ok: false; reason: 'questions-ask-of-it'; questions: number };

/**
 * Takes a section away from readers, or gives it back. One that questions ask of stays: whoever is asked must be able
 * to look it up.
 * @throws NotFound when there is no such section, or it is not this person's to write
 */
export async function retireSection(
  { course, section, retired }: { course: string; section: string; retired: boolean },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<RetireOutcome> {
  await findTaught(course, person, { db });
  return serially(db, async (transaction) => {
    const found = (await findTaughtSections(transaction, course)).find(({ id }) => id === section);
    if (!found) throw new NotFound('There is no section of this name.');
    const questions = [...found.asked.values()].reduce((sum, count) => sum + count, 0);
    if (retired && questions > 0) return { ok: false, reason: 'questions-ask-of-it', questions };
    await setRetired(transaction, section, retired ? now : null);
    const kind = retired ? 'section-retired' : 'section-brought-back';
    await record(transaction, { kind, by: person.id, course, thing: section }, now);
    return { ok: true };
  });
}
