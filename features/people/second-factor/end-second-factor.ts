import { type Administrator, loadListed } from '../administer.ts';
import type { Context } from '../context.ts';
import { deleteSecondFactor } from '../store/second-factors.ts';

/** The password alone lets somebody in from now on: they asked for it, or whoever has the terminal. */
export async function endSecondFactor(userId: string, { db }: Pick<Context, 'db'>): Promise<void> {
  await db.write.$transaction((transaction) => deleteSecondFactor(transaction, userId));
}

/**
 * The same by an administrator, for who has lost the phone and the recovery codes.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function endSecondFactorOf(id: string, asking: Administrator, { db }: Pick<Context, 'db'>): Promise<void> {
  await loadListed(id, asking, { db: db.read });
  await endSecondFactor(id, { db });
}
