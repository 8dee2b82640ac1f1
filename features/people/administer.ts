import { mayAdminister } from '../../core/access/course-access.ts';
import type { Db } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Person } from './person.ts';
import { findListed, type ListedPerson } from './store/everybody.ts';

export type Administrator = Pick<Person, 'id' | 'role'>;

/** @throws NotFound for who is no administrator: to them there is nothing to look after */
export function requireAdministering(person: Administrator): void {
  if (!mayAdminister(person)) throw new NotFound();
}

/**
 * Somebody whom an administrator looks after.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function loadListed(id: string, asking: Administrator, { db }: { db: Db }): Promise<ListedPerson> {
  requireAdministering(asking);
  const found = await findListed(db, id);
  if (!found) throw new NotFound();
  return found;
}
