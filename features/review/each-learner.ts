import type { Database, Db } from '../../lib/db/database.ts';
import { findPeople } from '../people/find-people.ts';
import type { Person } from '../people/person.ts';
import { foldLearner } from './fold-learner.ts';
import { findEvents, findLearnersAfter, findRevisions, findStates, type States } from './store/states.ts';

const page = 200;
const patience = { isolationLevel: 'Serializable' as const, timeout: 600_000, maxWait: 600_000 };

type Visit = { learner: Person; stored: States; folded: States; db: Db };

/**
 * Shows what is stored of each learner and what their log says, one after another: only one learner's log is in memory.
 * Both are read in one transaction, so that an answer that comes meanwhile is in both or in neither.
 */
export async function eachLearner(
  client: Database['read'],
  visit: (found: Visit) => Promise<void> | void,
  progress: (learners: number) => void,
): Promise<void> {
  let visited = 0;
  for (let after = ''; ; ) {
    const ids = await findLearnersAfter(client, after, page);
    for (const id of ids) {
      await client.$transaction(async (db) => {
        const [learner] = await findPeople([id], { db });
        if (!learner) return;
        const [events, revisions, stored] = [
          await findEvents(db, id),
          await findRevisions(db),
          await findStates(db, id),
        ];
        await visit({ learner, stored, folded: foldLearner(learner, events, revisions), db });
      }, patience);
      progress(++visited);
    }
    const last = ids.at(-1);
    if (ids.length < page || last === undefined) return;
    after = last;
  }
}
