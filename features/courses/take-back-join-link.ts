import type { Database } from '../../lib/db/database.ts';
import { findTaught } from './find-taught.ts';
import { removeJoinLink } from './store/join-links.ts';
import type { Teacher } from './teacher.ts';

/**
 * From now on nobody joins by the course's link; who did stays.
 * @throws NotFound when the course is not this person's to teach
 */
export async function takeBackJoinLink(course: string, person: Teacher, { db }: { db: Database }): Promise<void> {
  await findTaught(course, person, { db });
  await removeJoinLink(db.write, course);
}
