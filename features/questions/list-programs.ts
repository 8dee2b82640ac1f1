import type { Database } from '../../lib/db/database.ts';
import { findPrograms } from './store/find-programs.ts';

/** The names of the programs of which commands can be asked in a course. */
export async function listPrograms(course: string, { db }: { db: Database }): Promise<string[]> {
  return (await findPrograms(db.read, course)).map(({ name }) => name);
}
