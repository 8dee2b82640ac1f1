import { findTaught } from './find-taught.ts';
import { findJoinLink } from './store/join-links.ts';
import type { Teacher } from './teacher.ts';
import type { TeachingContext } from './teaching-context.ts';

/**
 * Until when (ms) a course can be joined by link; null when it cannot.
 * @throws NotFound when the course is not this person's to teach
 */
export async function loadJoinLink(
  course: string,
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<number | null> {
  await findTaught(course, person, { db });
  return findJoinLink(db.read, course, now);
}
