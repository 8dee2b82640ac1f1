import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import { findTaughtSections, placeSections } from './store/write-sections.ts';

/**
 * Moves a section one place up or down among those of its article that stand; at the end of the row nothing happens.
 * @throws NotFound when there is no such section, or it is not this person's to write
 */
export async function moveSection(
  { course, section, by }: { course: string; section: string; by: 1 | -1 },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<void> {
  await findTaught(course, person, { db });
  await serially(db, async (transaction) => {
    const sections = (await findTaughtSections(transaction, course)).filter(({ retired }) => !retired);
    const moving = sections.find(({ id }) => id === section);
    if (!moving) throw new NotFound('There is no section of this name.');
    const beside = sections.filter(({ article }) => article === moving.article);
    const other = beside[beside.findIndex(({ id }) => id === section) + by];
    if (!other) return;
    await placeSections(transaction, [
      { id: moving.id, from: moving.position, to: other.position },
      { id: other.id, from: other.position, to: moving.position },
    ]);
    await record(transaction, { kind: 'section-moved', by: person.id, course, thing: section }, now);
  });
}
