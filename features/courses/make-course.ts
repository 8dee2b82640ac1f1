import { mayMakeCourses } from '../../core/access/course-access.ts';
import { courseName } from '../../core/bank/course-name.ts';
import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { record } from '../log/record.ts';
import type { CourseFields } from './course-fields.ts';
import { insertCourse } from './store/courses.ts';
import type { Teacher } from './teacher.ts';
import type { TeachingContext } from './teaching-context.ts';

/**
 * Makes a course with one article, still empty, and its maker as instructor.
 * @returns the id of the course
 * @throws NotFound for a person who may not: that there is such a thing is not theirs to know
 */
export async function makeCourse(
  fields: CourseFields,
  { id: maker, role }: Teacher,
  { db, now, newName }: TeachingContext,
): Promise<string> {
  if (!mayMakeCourses(role)) throw new NotFound('There is nothing here for you.');
  const readable = fields.title.en ?? Object.values(fields.title)[0] ?? '';
  const id = courseName(readable, newName());
  const course = { id, ...fields, maker, article: `${id}.${newName()}`, createdAt: now };
  await serially(db, async (transaction) => {
    await insertCourse(transaction, course);
    await record(transaction, { kind: 'course-made', by: maker, course: id }, now);
  });
  return id;
}
