import type { Database } from '../../lib/db/database.ts';
import { type ChangeEnrolmentOutcome, changeEnrolment } from './change-enrolment.ts';

/** A person leaves a course by themselves; the only instructor of one cannot. */
export function leaveCourse(
  course: string,
  person: { id: string },
  context: { db: Database; now: number },
): Promise<ChangeEnrolmentOutcome> {
  return changeEnrolment({ course, member: person.id, role: null, by: person.id }, context);
}
