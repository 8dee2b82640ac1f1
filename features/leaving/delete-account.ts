import type { Database } from '../../lib/db/database.ts';
import { isWriteConflict } from '../../lib/db/errors.ts';
import { type DeleteOutcome, deletePerson } from '../people/delete-person.ts';
import { forgetLearner } from '../review/forget-learner.ts';

/** A long log takes a while; two administrators who leave at once are told apart by the database. */
const patient = { isolationLevel: 'Serializable', maxWait: 60_000, timeout: 60_000 } as const;

/** Deletes everything that is somebody's own, all of it or nothing. Course statistics lose what they added. */
export async function deleteAccount(userId: string, { db }: { db: Database }): Promise<DeleteOutcome> {
  try {
    return await db.write.$transaction(async (transaction) => {
      const outcome = await deletePerson(userId, { db: transaction });
      if (outcome.ok) await forgetLearner(userId, { db: transaction });
      return outcome;
    }, patient);
  } catch (error) {
    if (isWriteConflict(error)) return deleteAccount(userId, { db });
    throw error;
  }
}
