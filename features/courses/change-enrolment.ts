import type { CourseRole } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
import { findMembers, removeEnrolment, updateEnrolment } from './store/members.ts';

export type ChangeEnrolmentOutcome = { ok: true } | { ok: false; reason: 'last-instructor' };

/**
 * Gives a member of a course another role in it, or none (null): what they learnt stays theirs and is there again when
 * they come back. A course keeps one instructor at least. Nothing happens to who is no member.
 * @param given.by who does it
 */
export function changeEnrolment(
  { course, member, role, by }: { course: string; member: string; role: CourseRole | null; by: string },
  { db, now }: { db: Database; now: number },
): Promise<ChangeEnrolmentOutcome> {
  return serially(db, async (transaction) => {
    const members = await findMembers(transaction, course);
    const others = members.filter(({ id }) => id !== member);
    if (others.length === members.length) return { ok: true };
    if (role !== 'instructor' && !others.some((other) => other.role === 'instructor'))
      return { ok: false, reason: 'last-instructor' };
    if (role) await updateEnrolment(transaction, course, member, role);
    else await removeEnrolment(transaction, course, member, now);
    const from = members.find(({ id }) => id === member)?.role ?? null;
    if (from !== role)
      await record(transaction, { kind: 'member-changed', by, of: member, course, detail: { from, to: role } }, now);
    return { ok: true };
  });
}
