import { record } from '../../log/record.ts';
import { type Administrator, loadListed } from '../administer.ts';
import type { Context } from '../context.ts';
import { deleteSecondFactor } from '../store/second-factors.ts';

/**
 * The password alone lets somebody in from now on.
 * @param by who asked for it, be it they themselves; null: whoever has the terminal
 */
export async function endSecondFactor(
  userId: string,
  by: string | null,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  await db.write.$transaction(async (transaction) => {
    if (await deleteSecondFactor(transaction, userId))
      await record(transaction, { kind: 'second-step-off', by, of: userId }, now);
  });
}

/**
 * The same by an administrator, for who has lost the phone and the recovery codes.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function endSecondFactorOf(
  id: string,
  asking: Administrator,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  await loadListed(id, asking, { db: db.read });
  await endSecondFactor(id, asking.id, { db, now });
}
