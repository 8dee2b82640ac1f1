import type { PasswordFault } from '../../core/access/password-fault.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { judgePassword } from './judge-password.ts';
import { hashPassword } from './password.ts';
import { setPasswordHash } from './store/accounts.ts';
import { findLinkOwner, spendLink } from './store/one-time-links.ts';
import { deleteSessionsOf } from './store/sessions.ts';

export type LinkOutcome =
  | { ok: true; userId: string }
  | { ok: false; reason: 'link-gone' }
  | { ok: false; reason: 'bad-password'; fault: PasswordFault };

/** Sets the password and ends every session of before. A password that cannot be chosen spends nothing. */
export async function useOneTimeLink(
  given: { token: string; password: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<LinkOutcome> {
  const hash = tokenHash(given.token);
  // Hashing a password is dear; a made-up link is not to cost it.
  const asking = await findLinkOwner(db.read, hash, now);
  if (!asking) return { ok: false, reason: 'link-gone' };
  const fault = judgePassword(given.password, asking.email);
  if (fault) return { ok: false, reason: 'bad-password', fault };
  const passwordHash = await hashPassword(given.password);
  return db.write.$transaction(async (transaction) => {
    const owner = await findLinkOwner(transaction, hash, now);
    if (!owner || !(await spendLink(transaction, hash, now))) return { ok: false, reason: 'link-gone' };
    await setPasswordHash(transaction, owner.userId, passwordHash);
    await deleteSessionsOf(transaction, owner.userId);
    return { ok: true, userId: owner.userId };
  });
}
