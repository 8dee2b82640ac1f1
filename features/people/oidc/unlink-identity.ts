import { serially } from '../../../lib/db/serially.ts';
import type { Context } from '../context.ts';
import type { Person } from '../person.ts';
import { findCredentials } from '../store/accounts.ts';
import { deleteIdentities } from '../store/identities.ts';

/** False for who has no password: nothing would let them in any more. */
export async function unlinkIdentity(
  person: Pick<Person, 'id' | 'email'>,
  issuer: string,
  { db }: Pick<Context, 'db'>,
): Promise<boolean> {
  return serially(db, async (transaction) => {
    if (!(await findCredentials(transaction, person.email))?.passwordHash) return false;
    await deleteIdentities(transaction, person.id, issuer);
    return true;
  });
}
