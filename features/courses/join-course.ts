import { mayJoin } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { enrolAlone } from './enrol.ts';
import { findCourseAccess } from './store/courses.ts';

/** A person joins an open course as learner; who is in it already stays what they are. */
export async function joinCourse(
  personId: string,
  course: string,
  { db, now }: { db: Database; now: number },
): Promise<void> {
  const access = await findCourseAccess(db.read, course);
  if (!access || !mayJoin({ access })) throw new NotFound('No course of this name can be joined.');
  await enrolAlone({ personId, course, role: 'learner', by: personId }, { db, now });
}
