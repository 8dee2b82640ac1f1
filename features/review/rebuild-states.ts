import type { Database } from '../../lib/db/database.ts';
import { eachLearner } from './each-learner.ts';
import { differencesOf } from './state-differences.ts';
import { replaceStates } from './store/states.ts';

/** Writes what the logs say wherever something else is stored. Nobody else may write meanwhile. */
export async function rebuildStates(
  { db }: { db: Database },
  progress: (learners: number) => void = () => {},
): Promise<{ learners: number; mended: number }> {
  const rebuilt = { learners: 0, mended: 0 };
  await eachLearner(
    db.write,
    async ({ learner, stored, folded, db: transaction }) => {
      rebuilt.learners++;
      const { length } = differencesOf(stored, folded);
      if (length > 0) await replaceStates(transaction, learner.id, folded);
      rebuilt.mended += length;
    },
    progress,
  );
  return rebuilt;
}
