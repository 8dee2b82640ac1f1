import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { OpenReport } from './report.ts';
import { findOpen } from './store.ts';

/**
 * What learners of a course have reported and nobody has answered, the oldest first.
 * @throws NotFound when the course is not this person's to teach
 */
export async function listOpenReports(
  course: string,
  person: Teacher,
  { db }: { db: Database },
): Promise<OpenReport[]> {
  await findTaught(course, person, { db });
  return findOpen(db.read, course);
}
