import { serially } from '../../../lib/db/serially.ts';
import { record } from '../../log/record.ts';
import type { Context } from '../context.ts';
import type { Person } from '../person.ts';
import { findCredentials } from '../store/accounts.ts';
import { deleteIdentities } from '../store/identities.ts';

/** False for who has no password: nothing would let them in any more. */
export async function unlinkIdentity(
  person: Pick<Person, 'id' | 'email'>,
  issuer: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<boolean> {
  return serially(db, async (transaction) => {
    if (!(await findCredentials(transaction, person.email))?.passwordHash) return false;
    if (await deleteIdentities(transaction, person.id, issuer))
      await record(transaction, { kind: 'sign-in-unlinked', by: person.id }, now);
    return true;
  });
}
