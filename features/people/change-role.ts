import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
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
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<ChangeRoleOutcome> {
  return serially(db, async (transaction) => {
    const person = await loadListed(given.id, asking, { db: transaction });
    const leaves = person.role === 'administrator' && given.role !== 'administrator';
    if (leaves && (await countAdministrators(transaction)) === 1) return { ok: false, reason: 'only-administrator' };
    if (person.role === given.role) return { ok: true };
    await setRole(transaction, given.id, given.role);
    const detail = { from: person.role, to: given.role };
    await record(transaction, { kind: 'role-changed', by: asking.id, of: given.id, detail }, now);
    return { ok: true };
  });
}
