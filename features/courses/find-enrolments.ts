import type { Database } from '../../lib/db/database.ts';
import { type Enrolment, findEnrolmentsOf } from './store/courses.ts';

/** The courses a person is in, as what, and since when (milliseconds since 1970). */
export async function findEnrolments(personId: string, { db }: { db: Database }): Promise<Enrolment[]> {
  return findEnrolmentsOf(db.read, personId);
}
