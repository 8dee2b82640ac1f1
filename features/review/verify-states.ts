import type { Database } from '../../lib/db/database.ts';
import { eachLearner } from './each-learner.ts';
import { differencesOf, type StateDifference } from './state-differences.ts';

export type Verified = {
  learners: number;
  /** How many rows differ, and the first of them. */
  differing: number;
  differences: (StateDifference & { learner: string })[];
};

const shown = 20;

/** Folds every log anew and compares with what is stored, row by row. Writes nothing. */
export async function verifyStates(
  { db }: { db: Database },
  progress: (learners: number) => void = () => {},
): Promise<Verified> {
  const verified: Verified = { learners: 0, differing: 0, differences: [] };
  await eachLearner(
    db.read,
    ({ learner, stored, folded }) => {
      const found = differencesOf(stored, folded);
      verified.learners++;
      verified.differing += found.length;
      const room = found.slice(0, shown - verified.differences.length);
      verified.differences.push(...room.map((difference) => ({ learner: learner.email, ...difference })));
    },
    progress,
  );
  return verified;
}
