import type { CourseRole } from '../../../core/access/course-access.ts';
import type { Db } from '../../../lib/db/database.ts';
import type { Member } from '../member.ts';

/** Instructors first, then by name. */
export async function findMembers(db: Db, courseId: string): Promise<Member[]> {
  const rows = await db.enrolment.findMany({
    where: { courseId },
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }, { userId: 'asc' }],
    select: { role: true, user: { select: { id: true, name: true, email: true } } },
  });
  return rows.map(({ role, user }) => ({ ...user, role: role as CourseRole }));
}

export async function findUserByEmail(db: Db, email: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { email }, select: { id: true } }))?.id ?? null;
}

export async function updateEnrolment(db: Db, courseId: string, userId: string, role: CourseRole): Promise<void> {
  await db.enrolment.updateMany({ where: { courseId, userId }, data: { role } });
}

export async function removeEnrolment(db: Db, courseId: string, userId: string, now: number): Promise<void> {
  await db.enrolment.deleteMany({ where: { courseId, userId } });
  await db.user.update({ where: { id: userId }, data: { leftCourseAt: BigInt(now) } });
}

/** Whether a person ever left a course, or was let go. */
export async function hasLeft(db: Db, userId: string): Promise<boolean> {
  return (await db.user.count({ where: { id: userId, leftCourseAt: { not: null } } })) > 0;
}
