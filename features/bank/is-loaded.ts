import type { Database } from '../../lib/db/database.ts';
import { findLoadMark } from './store/load-mark.ts';

/** Whether the files with this mark were loaded last, without a problem: then a load would change nothing. */
export async function isLoaded(mark: string, { db }: { db: Database }): Promise<boolean> {
  return (await findLoadMark(db.read)) === mark;
}
