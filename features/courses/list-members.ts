import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import { findTaught } from './find-taught.ts';
import { findMembers, type Member } from './store/members.ts';

/**
 * Who is in a course: instructors first, then by name.
 * @throws NotFound when the course is not this person's to teach
 */
export async function listMembers(
  course: string,
  person: Pick<Person, 'id' | 'role'>,
  { db }: { db: Database },
): Promise<Member[]> {
  await findTaught(course, person, { db });
  return findMembers(db.read, course);
}
