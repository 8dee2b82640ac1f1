import { type GlobalRole, mayRead } from '../../core/access/course-access.ts';
import type { Database } from '../../lib/db/database.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';

/** Who reads. */
export type Reader = { id: string; role: GlobalRole };

/** The courses this person may read; undefined stands for all of them. */
export async function findReadable(reader: Reader, { db }: { db: Database }): Promise<string[] | undefined> {
  if (mayRead({ role: reader.role, enrolment: null })) return undefined;
  const enrolments = await findEnrolments(reader.id, { db });
  return enrolments.filter(({ role }) => mayRead({ role: reader.role, enrolment: role })).map(({ course }) => course);
}
