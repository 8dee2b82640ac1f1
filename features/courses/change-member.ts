import type { CourseRole } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { type ChangeEnrolmentOutcome, changeEnrolment } from './change-enrolment.ts';
import { findTaught } from './find-taught.ts';
import type { Teacher } from './teacher.ts';

/**
 * Makes a member of a course something else in it, or lets them go (`role` null).
 * @throws NotFound when the course is not this person's to teach
 */
export async function changeMember(
  { course, member, role }: { course: string; member: string; role: CourseRole | null },
  person: Teacher,
  context: { db: Database; now: number },
): Promise<ChangeEnrolmentOutcome> {
  await findTaught(course, person, context);
  return changeEnrolment({ course, member, role, by: person.id }, context);
}
