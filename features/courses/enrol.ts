import type { CourseRole } from '../../core/access/course-access.ts';
import type { Database, Db } from '../../lib/db/database.ts';
import { isUniqueClash } from '../../lib/db/errors.ts';
import { serially } from '../../lib/db/serially.ts';
import { NotFound } from '../../lib/not-found.ts';
import { record } from '../log/record.ts';
import { findCourseAccess, findEnrolment, insertEnrolment } from './store/courses.ts';

type Given = {
  personId: string;
  course: string;
  role: CourseRole;
  /** Who does it, be it they themselves; null: whoever has the files of the machine. */
  by: string | null;
};

/**
 * Puts a person into any course, within a transaction that does more. Who is in it already stays what they are.
 * @throws NotFound when there is no such course
 */
export async function enrol(
  { personId, course, role, by }: Given,
  { db, now }: { db: Db; now: number },
): Promise<void> {
  if (!(await findCourseAccess(db, course))) throw new NotFound('There is no course of this name.');
  if ((await findEnrolment(db, personId, course)) !== null) return;
  await insertEnrolment(db, { userId: personId, course, role, createdAt: now });
  await record(db, { kind: 'member-changed', by, of: personId, course, detail: { from: null, to: role } }, now);
}

/** The same by itself. */
export async function enrolAlone(given: Given, { db, now }: { db: Database; now: number }): Promise<void> {
  try {
    await serially(db, (transaction) => enrol(given, { db: transaction, now }));
  } catch (error) {
    // Who joined twice at once is in.
    if (!isUniqueClash(error)) throw error;
  }
}
