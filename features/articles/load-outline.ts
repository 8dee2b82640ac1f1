import type { Words } from '../../core/question/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import { findTaughtSections } from './store/write-sections.ts';

/** A course's sections for who teaches it, in order. */
export type OutlineSection = { id: string; heading: Words; retired: boolean; questions: number };

/** @throws NotFound when the course is not this person's to teach */
export async function loadOutline(
  course: string,
  person: Teacher,
  { db }: { db: Database },
): Promise<OutlineSection[]> {
  await findTaught(course, person, { db });
  const sections = await findTaughtSections(db.read, course);
  return sections.map(({ id, heading, retired, asked }) => ({
    ...{ id, heading, retired },
    questions: [...asked.values()].reduce((sum, count) => sum + count, 0),
  }));
}
