import type { Database } from '../../lib/db/database.ts';
import { findTaught } from './find-taught.ts';
import type { Member } from './member.ts';
import { findMembers } from './store/members.ts';
import type { Teacher } from './teacher.ts';

/**
 * Who is in a course: instructors first, then by name.
 * @throws NotFound when the course is not this person's to teach
 */
export async function listMembers(course: string, person: Teacher, { db }: { db: Database }): Promise<Member[]> {
  await findTaught(course, person, { db });
  return findMembers(db.read, course);
}
