import type { Db } from '../../lib/db/database.ts';
import { countAdministrators, deleteAccount, findRole } from './store/accounts.ts';

export type DeleteOutcome = { ok: true } | { ok: false; reason: 'only-administrator' };

/**
 * Deletes who somebody is: the account with its sessions, links and enrolments; what they wrote of questions stays and
 * names nobody. `db` is the transaction in which all else of theirs is deleted. Who is gone already stays so.
 */
export async function deletePerson(userId: string, { db }: { db: Db }): Promise<DeleteOutcome> {
  const role = await findRole(db, userId);
  if (role === 'administrator' && (await countAdministrators(db)) === 1)
    return { ok: false, reason: 'only-administrator' };
  await deleteAccount(db, userId);
  return { ok: true };
}
