import type { Database } from '../../lib/db/database.ts';
import { joinCourse } from './join-course.ts';
import { findCourses, findEnrolmentsOf } from './store/courses.ts';
import { hasLeft } from './store/members.ts';

/** Whether a person has something to study, may choose something, or has nothing to choose from. */
export type Settled = 'enrolled' | 'to-choose' | 'nothing-open';

/**
 * Someone with no enrolment is put into the only open course. Between several they have to choose, and who once left a
 * course does as well.
 */
export async function settleEnrolment(personId: string, { db, now }: { db: Database; now: number }): Promise<Settled> {
  if ((await findEnrolmentsOf(db.read, personId)).length > 0) return 'enrolled';
  const [only, ...others] = await findCourses(db.read, { access: 'open' });
  if (!only) return 'nothing-open';
  if (others.length > 0 || (await hasLeft(db.read, personId))) return 'to-choose';
  await joinCourse(personId, only.id, { db, now });
  return 'enrolled';
}
