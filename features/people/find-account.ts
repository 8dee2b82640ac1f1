import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findCredentials } from './store/accounts.ts';

/**
 * The id of the account with an e-mail address.
 * @throws NotFound when there is none
 */
export async function findAccount(email: string, { db }: { db: Database }): Promise<string> {
  const account = await findCredentials(db.read, email);
  if (!account) throw new NotFound('There is no account with this address.');
  return account.id;
}
