import type { Database } from '../../lib/db/database.ts';
import { countOpen } from './store.ts';

/** How many reports of a course wait for an answer. */
export async function countOpenReports(course: string, { db }: { db: Database }): Promise<number> {
  return countOpen(db.read, course);
}
