import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { noteVerifiedEmail } from './store/accounts.ts';
import { deleteLinksOf, findLinkOwner, spendLink } from './store/one-time-links.ts';

/** Notes that mail reaches whose link this is; false when it was used, has expired or never was. */
export async function verifyEmail(token: string, { db, now }: Pick<Context, 'db' | 'now'>): Promise<boolean> {
  const hash = tokenHash(token);
  return db.write.$transaction(async (transaction) => {
    const owner = await findLinkOwner(transaction, hash, { purposes: ['email'], now });
    if (!owner || !(await spendLink(transaction, hash, now))) return false;
    await noteVerifiedEmail(transaction, owner.userId, now);
    await deleteLinksOf(transaction, owner.userId, ['email']);
    return true;
  });
}
