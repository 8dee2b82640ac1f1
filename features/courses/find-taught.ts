import { mayWrite } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Course } from './course.ts';
import { findCourse, findEnrolment } from './store/courses.ts';
import type { Teacher } from './teacher.ts';

/**
 * A course in which this person may write. Whatever changes a course asks this first.
 * @throws NotFound for every other, there or not
 */
export async function findTaught(id: string, person: Teacher, { db }: { db: Database }): Promise<Course> {
  const course = await findCourse(db.read, id);
  const enrolment = await findEnrolment(db.read, person.id, id);
  if (!course || !mayWrite({ role: person.role, enrolment })) throw new NotFound('There is no course of this name.');
  return course;
}
