import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
import type { CourseFields } from './course-fields.ts';
import { findTaught } from './find-taught.ts';
import { updateCourse } from './store/courses.ts';
import type { Teacher } from './teacher.ts';

/**
 * Changes what a course is told by and who may join it; archiving is one of these, and leaves everything as it is for
 * who is in it.
 * @throws NotFound when it is not this person's to change
 */
export async function changeCourse(
  id: string,
  fields: CourseFields,
  person: Teacher,
  { db, now }: { db: Database; now: number },
): Promise<void> {
  const { access: from } = await findTaught(id, person, { db });
  await serially(db, async (transaction) => {
    await updateCourse(transaction, id, fields);
    const detail = from === fields.access ? {} : { from, to: fields.access };
    await record(transaction, { kind: 'course-changed', by: person.id, course: id, detail }, now);
  });
}
