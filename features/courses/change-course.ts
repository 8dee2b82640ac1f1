import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import type { CourseFields } from './course-fields.ts';
import { findTaught } from './find-taught.ts';
import { updateCourse } from './store/courses.ts';

/**
 * Changes what a course is told by and who may join it; archiving is one of these, and leaves everything as it is for
 * who is in it.
 * @throws NotFound when it is not this person's to change
 */
export async function changeCourse(
  id: string,
  fields: CourseFields,
  person: Pick<Person, 'id' | 'role'>,
  { db }: { db: Database },
): Promise<void> {
  await findTaught(id, person, { db });
  await updateCourse(db.write, id, fields);
}
