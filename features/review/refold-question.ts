import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import type { Db } from '../../lib/db/database.ts';
import { findPeople } from '../people/find-people.ts';
import { findEvents, findLearnersOf, replaceMemory } from './store/question-memory.ts';

const page = 500;

/**
 * Folds anew what everybody remembers of a question whose revision was raised; `db` is the transaction that raises it.
 * Totals stay: hidden answers were given all the same.
 */
export async function refoldQuestion(question: { id: string; revision: number }, { db }: { db: Db }): Promise<void> {
  for (let after = ''; ; ) {
    const ids = await findLearnersOf(db, question.id, after, page);
    for (const { id, parameters } of await findPeople(ids, { db })) {
      const events = await findEvents(db, id, question.id);
      const { memory } = fold(events, question.revision, parameters, fuzzSeed(id, question.id));
      await replaceMemory(db, id, question.id, memory);
    }
    const last = ids.at(-1);
    if (ids.length < page || last === undefined) return;
    after = last;
  }
}
