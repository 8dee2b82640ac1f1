import type { Database } from '../../lib/db/database.ts';
import { eachLearner } from './each-learner.ts';
import { foldRules } from './is-folded.ts';
import { compareStates } from './state-differences.ts';
import { setFoldMark } from './store/fold-mark.ts';
import { patient, replaceStates } from './store/states.ts';

export type Rebuilt = {
  learners: number;
  /** Of how many learners something was put right, and how many rows that were. */
  mended: number;
  rows: number;
};

/**
 * Writes anew what the logs say wherever something else is stored, each learner in one transaction. Nobody else may
 * write meanwhile: open the database exclusively.
 * @param options.tell hears how far it is after each learner
 */
export async function rebuildStates(
  { tell }: { tell: (sofar: Rebuilt) => void },
  { db }: { db: Database },
): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { learners: 0, mended: 0, rows: 0 };
  for await (const states of eachLearner(db)) {
    const { folded, differences } = compareStates(states);
    rebuilt.learners += 1;
    if (differences.length > 0) {
      await db.write.$transaction((transaction) => replaceStates(transaction, states.learner.id, folded), patient);
      rebuilt.mended += 1;
      rebuilt.rows += differences.length;
    }
    tell(rebuilt);
  }
  await setFoldMark(db.write, foldRules);
  return rebuilt;
}
