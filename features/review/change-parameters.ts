import type { Database, Db } from '../../lib/db/database.ts';
import { isWriteConflict } from '../../lib/db/errors.ts';
import { type ChosenParameters, keepParameters } from '../people/keep-parameters.ts';
import { compareStates } from './state-differences.ts';
import { replaceMemories, statesOf } from './store/states.ts';

const patient = { isolationLevel: 'Serializable', maxWait: 60_000, timeout: 60_000 } as const;
/**
 * Changes how well a learner wants to remember, and folds all that is remembered anew by it: both or nothing. An answer
 * that was under way is kept after it all the same, folded as the parameters were: call `settleMemories` once no such
 * answer can be under way any more.
 * @see lookAtParameters for what it will do
 */
export async function changeParameters(
  learnerId: string,
  chosen: ChosenParameters,
  { db }: { db: Database },
): Promise<void> {
  await alone(db, async (transaction) => {
    await keepParameters(learnerId, chosen, { db: transaction });
    return refoldLearner(transaction, learnerId);
  });
}

/** How long an answer may be under way at most, in milliseconds: a few tries, each as long as the database's patience. */
export const underWayMs = 5_000;

/** Folds anew what was kept, while the parameters changed, as they were before. */
export async function settleMemories(learnerId: string, { db }: { db: Database }): Promise<void> {
  await alone(db, (transaction) => refoldLearner(transaction, learnerId));
}

/** @returns how many rows were other than the log has it */
async function refoldLearner(db: Db, learnerId: string): Promise<number> {
  const { folded, differences } = compareStates(await statesOf(db, learnerId));
  const memories = differences.filter((difference) => difference.of === 'memory').length;
  if (memories > 0) await replaceMemories(db, learnerId, folded.memories);
  return memories;
}

async function alone(db: Database, work: (transaction: Db) => Promise<number>): Promise<number> {
  try {
    return await db.write.$transaction(work, patient);
  } catch (error) {
    if (isWriteConflict(error)) return alone(db, work);
    throw error;
  }
}
