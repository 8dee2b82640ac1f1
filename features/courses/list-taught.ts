import { mayWrite } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import { type Course, findCourses, findEnrolmentsOf } from './store/courses.ts';

/** The courses in which a person may write, in their order; archived ones too. */
export async function listTaught(
  { id, role }: Pick<Person, 'id' | 'role'>,
  { db }: { db: Database },
): Promise<Course[]> {
  const enrolments = new Map((await findEnrolmentsOf(db.read, id)).map((each) => [each.course, each.role]));
  const courses = await findCourses(db.read);
  return courses.filter((course) => mayWrite({ role, enrolment: enrolments.get(course.id) ?? null }));
}
