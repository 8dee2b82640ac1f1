import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { type DeleteOutcome, deletePerson } from '../people/delete-person.ts';
import { forgetLearner } from '../review/forget-learner.ts';

/** A long log takes a while (ms). */
const patience = { maxWait: 60_000, timeout: 60_000 };

/**
 * Deletes everything that is somebody's own, all of it or nothing; of two administrators who leave at once, one stays.
 * Course statistics lose what they added.
 */
export async function deleteAccount(userId: string, { db }: { db: Database }): Promise<DeleteOutcome> {
  return serially(
    db,
    async (transaction) => {
      const outcome = await deletePerson(userId, { db: transaction });
      if (outcome.ok) await forgetLearner(userId, { db: transaction });
      return outcome;
    },
    patience,
  );
}
