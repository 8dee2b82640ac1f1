import type { Db } from '../../lib/db/database.ts';
import { deleteLog } from './store/states.ts';

/** Deletes a learner's log and all that follows from it; `db` may be the transaction that deletes the learner. */
export async function forgetLearner(learnerId: string, { db }: { db: Db }): Promise<void> {
  await deleteLog(db, learnerId);
}
