import type { Database } from '../../lib/db/database.ts';
import { learnerIds } from './store/learner-pages.ts';
import { type LearnerStates, readStates } from './store/states.ts';

/** The log of every learner and what is stored as following from it, one learner at a time: no more is held in memory. */
export async function* eachLearner(db: Database): AsyncGenerator<LearnerStates> {
  for await (const id of learnerIds(db.read)) yield await readStates(db, id);
}
