import { mayMakeCourses } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { findEnrolmentsOf } from './store/courses.ts';
import type { Teacher } from './teacher.ts';

/** Whether there is anything to teach for this person: a course of theirs, or one that they could make. */
export async function mayTeach({ id, role }: Teacher, { db }: { db: Database }): Promise<boolean> {
  if (mayMakeCourses(role)) return true;
  return (await findEnrolmentsOf(db.read, id)).some((enrolment) => enrolment.role === 'instructor');
}
