import type { Database } from '../../lib/db/database.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Course } from './course.ts';
import { findCourse } from './store/courses.ts';
import { findLinkedCourse as findId } from './store/join-links.ts';

/**
 * The course that a link to join leads into.
 * @throws NotFound when it holds no longer, or never did
 */
export async function findLinkedCourse(token: string, { db, now }: { db: Database; now: number }): Promise<Course> {
  const id = await findId(db.read, tokenHash(token), now);
  const course = id === null ? null : await findCourse(db.read, id);
  if (!course) throw new NotFound('No course is joined by this link.');
  return course;
}
