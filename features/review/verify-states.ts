import type { Database } from '../../lib/db/database.ts';
import { eachLearner } from './each-learner.ts';
import { compareStates, type Difference } from './state-differences.ts';

export type Verified = {
  learners: number;
  events: number;
  /** How many rows differ, and the first of them. */
  differing: number;
  differences: Difference[];
};

/**
 * Folds every learner's log anew and compares memories and totals with what is stored. One learner at a time is held
 * in memory, each as of one moment: it may run beside a server.
 * @param options.first how many differences to name
 * @param options.tell hears how far it is after each learner
 */
export async function verifyStates(
  { first, tell }: { first: number; tell: (sofar: Verified) => void },
  { db }: { db: Database },
): Promise<Verified> {
  const verified: Verified = { learners: 0, events: 0, differing: 0, differences: [] };
  for await (const states of eachLearner(db)) {
    const { differences } = compareStates(states);
    verified.learners += 1;
    verified.events += states.events.length;
    verified.differing += differences.length;
    verified.differences.push(...differences.slice(0, first - verified.differences.length));
    tell(verified);
  }
  return verified;
}
