import type { Database } from '../../lib/db/database.ts';
import { countStates } from './store/states.ts';

/** How many answers of a learner stand, and of how many questions something is kept. */
export async function countAnswers(
  learnerId: string,
  { db }: { db: Database },
): Promise<{ answers: number; questions: number }> {
  return countStates(db.read, learnerId);
}
