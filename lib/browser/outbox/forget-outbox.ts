import { browserDatabase } from '../database.ts';

/** Forgets all that waits of one learner, for one who is gone. Apart from the storage, so that the quiz need not load it. */
export async function forgetOutbox(learnerId: string): Promise<void> {
  const db = await browserDatabase();
  await db.delete('outbox', IDBKeyRange.bound([learnerId, ''], [learnerId, []]));
}
