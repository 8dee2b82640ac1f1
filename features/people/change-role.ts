import { serially } from '../../lib/db/serially.ts';
import { type Administrator, loadListed } from './administer.ts';
import type { Context } from './context.ts';
import type { Role } from './person.ts';
import { countAdministrators } from './store/accounts.ts';
import { setRole } from './store/everybody.ts';

export type ChangeRoleOutcome = { ok: true } | { ok: false; reason: 'only-administrator' };

/**
 * Makes somebody something else, from their next request on. One administrator always stays.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function changeRole(
  given: { id: string; role: Role },
  asking: Administrator,
  { db }: Pick<Context, 'db'>,
): Promise<ChangeRoleOutcome> {
  return serially(db, async (transaction) => {
    const person = await loadListed(given.id, asking, { db: transaction });
    const leaves = person.role === 'administrator' && given.role !== 'administrator';
    if (leaves && (await countAdministrators(transaction)) === 1) return { ok: false, reason: 'only-administrator' };
    await setRole(transaction, given.id, given.role);
    return { ok: true };
  });
}
