import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { hashPassword } from './password.ts';
import { setPasswordHash } from './store/accounts.ts';
import { findLinkOwner, spendLink } from './store/one-time-links.ts';
import { deleteSessionsOf } from './store/sessions.ts';

/** Sets the password and ends every session of before; null when the link no longer holds. */
export async function useOneTimeLink(
  given: { token: string; password: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ userId: string } | null> {
  const hash = tokenHash(given.token);
  // Hashing a password is dear; a made-up link is not to cost it.
  if (!(await findLinkOwner(db.read, hash, now))) return null;
  const passwordHash = await hashPassword(given.password);
  return db.write.$transaction(async (transaction) => {
    const owner = await findLinkOwner(transaction, hash, now);
    if (!owner || !(await spendLink(transaction, hash, now))) return null;
    await setPasswordHash(transaction, owner.userId, passwordHash);
    await deleteSessionsOf(transaction, owner.userId);
    return { userId: owner.userId };
  });
}
