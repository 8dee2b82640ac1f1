import type { CourseRole } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { enrolAlone } from './enrol.ts';
import { findTaught } from './find-taught.ts';
import { findUserByEmail } from './store/members.ts';
import type { Teacher } from './teacher.ts';

export type EnrolOutcome = { ok: true } | { ok: false; reason: 'nobody-by-that-email' };

/**
 * Puts somebody who has an account into a course; who is in it already stays what they are.
 * @param given.email in lower case
 * @throws NotFound when the course is not this person's to teach
 */
export async function enrolByEmail(
  { course, email, role }: { course: string; email: string; role: CourseRole },
  person: Teacher,
  { db, now }: { db: Database; now: number },
): Promise<EnrolOutcome> {
  await findTaught(course, person, { db });
  const personId = await findUserByEmail(db.read, email);
  if (!personId) return { ok: false, reason: 'nobody-by-that-email' };
  await enrolAlone({ personId, course, role, by: person.id }, { db, now });
  return { ok: true };
}
