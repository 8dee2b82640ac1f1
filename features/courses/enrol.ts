import type { CourseRole } from '../../core/access/course-access.ts';
import type { Db } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findCourseAccess, saveEnrolment } from './store/courses.ts';

/**
 * Puts a person into any course, as who runs the house may. Who is in it already stays what they are.
 * @throws NotFound when there is no such course
 */
export async function enrol(
  { personId, course, role }: { personId: string; course: string; role: CourseRole },
  { db, now }: { db: Db; now: number },
): Promise<void> {
  if (!(await findCourseAccess(db, course))) throw new NotFound('There is no course of this name.');
  await saveEnrolment(db, { userId: personId, course, role, createdAt: now });
}
