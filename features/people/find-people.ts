import type { Db } from '../../lib/db/database.ts';
import type { Person } from './person.ts';
import { findPeopleById } from './store/accounts.ts';

/** The people with these ids; who is gone is left out. */
export async function findPeople(ids: string[], { db }: { db: Db }): Promise<Person[]> {
  return findPeopleById(db, ids);
}
