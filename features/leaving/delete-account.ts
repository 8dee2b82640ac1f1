import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { beginRecord } from '../log/record.ts';
import { type DeleteOutcome, deletePerson } from '../people/delete-person.ts';
import { forgetLearner } from '../review/forget-learner.ts';

/** A long log takes a while (ms). */
const patience = { maxWait: 60_000, timeout: 60_000 };

/**
 * Deletes everything that is somebody's own, all of it or nothing; of two administrators who leave at once, one stays.
 * Course statistics lose what they added.
 * @param context.by who does it; null: whoever has the files of the machine
 */
export async function deleteAccount(
  userId: string,
  { by, db, now }: { by: string | null; db: Database; now: number },
): Promise<DeleteOutcome> {
  return serially(
    db,
    async (transaction) => {
      const writeDown = await beginRecord(transaction, { kind: 'account-deleted', by, of: userId }, now);
      const outcome = await deletePerson(userId, { db: transaction });
      if (!outcome.ok) return outcome;
      await writeDown();
      await forgetLearner(userId, { db: transaction });
      return outcome;
    },
    patience,
  );
}
