import { mayWrite } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Course } from './course.ts';
import { findCourses, findEnrolmentsOf } from './store/courses.ts';
import type { Teacher } from './teacher.ts';

/** The courses in which a person may write, in their order; archived ones too. */
export async function listTaught({ id, role }: Teacher, { db }: { db: Database }): Promise<Course[]> {
  const enrolments = new Map((await findEnrolmentsOf(db.read, id)).map((each) => [each.course, each.role]));
  const courses = await findCourses(db.read);
  return courses.filter((course) => mayWrite({ role, enrolment: enrolments.get(course.id) ?? null }));
}
