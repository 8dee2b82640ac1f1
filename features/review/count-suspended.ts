import type { Database } from '../../lib/db/database.ts';
import { findSuspended } from './store/find-suspended.ts';

/** How many questions a learner has suspended. */
export async function countSuspended(learnerId: string, { db }: { db: Database }): Promise<number> {
  return (await findSuspended(db.read, learnerId)).length;
}
