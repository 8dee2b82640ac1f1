import type { Context } from './context.ts';
import type { Person } from './person.ts';
import { findAddressee } from './store/accounts.ts';

/** When somebody showed that mail reaches them (ms since 1970), or null. */
export async function emailVerifiedAt(
  person: Pick<Person, 'email'>,
  { db }: Pick<Context, 'db'>,
): Promise<number | null> {
  return (await findAddressee(db.read, person.email))?.emailVerifiedAt ?? null;
}
