import type { Database, Db } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { type ChosenParameters, keepParameters } from '../people/keep-parameters.ts';
import { compareStates } from './state-differences.ts';
import { replaceMemories, statesOf } from './store/states.ts';

/** A long log takes a while (ms). */
const patience = { maxWait: 60_000, timeout: 60_000 };

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
  await serially(
    db,
    async (transaction) => {
      await keepParameters(learnerId, chosen, { db: transaction });
      await refoldLearner(transaction, learnerId);
    },
    patience,
  );
}

/** How long an answer may be under way at most, in milliseconds: a few tries, each as long as the database's patience. */
export const underWayMs = 5_000;

/** Folds anew what was kept, while the parameters changed, as they were before. */
export async function settleMemories(learnerId: string, { db }: { db: Database }): Promise<void> {
  await serially(db, (transaction) => refoldLearner(transaction, learnerId), patience);
}

async function refoldLearner(db: Db, learnerId: string): Promise<void> {
  const { folded, differences } = compareStates(await statesOf(db, learnerId));
  if (differences.some((difference) => difference.of === 'memory')) {
    await replaceMemories(db, learnerId, folded.memories);
  }
}
