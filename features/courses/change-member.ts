import type { CourseRole } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { findTaught } from './find-taught.ts';
import { findMembers, removeEnrolment, updateEnrolment } from './store/members.ts';
import type { Teacher } from './teacher.ts';

export type ChangeMemberOutcome = { ok: true } | { ok: false; reason: 'last-instructor' };

/**
 * Makes a member of a course something else in it, or lets them go (`role` null): what they learnt stays theirs and is
 * there again when they come back. A course keeps one instructor at least.
 * @throws NotFound when the course is not this person's to teach
 */
export async function changeMember(
  { course, member, role }: { course: string; member: string; role: CourseRole | null },
  person: Teacher,
  { db }: { db: Database },
): Promise<ChangeMemberOutcome> {
  await findTaught(course, person, { db });
  return serially(db, async (transaction) => {
    const members = await findMembers(transaction, course);
    const others = members.filter(({ id }) => id !== member);
    const isThere = others.length < members.length;
    if (isThere && role !== 'instructor' && !others.some((other) => other.role === 'instructor'))
      return { ok: false, reason: 'last-instructor' };
    if (role) await updateEnrolment(transaction, course, member, role);
    else await removeEnrolment(transaction, course, member);
    return { ok: true };
  });
}
