import type { PasswordFault } from '../../core/access/password-fault.ts';
import type { Db } from '../../lib/db/database.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { record } from '../log/record.ts';
import type { Context } from './context.ts';
import { judgePassword } from './judge-password.ts';
import { hashPassword } from './password.ts';
import { noteVerifiedEmail, setPasswordHash } from './store/accounts.ts';
import { deleteIdentities } from './store/identities.ts';
import { deleteLinksOf, findLinkOwner, type LinkPurpose, spendLink } from './store/one-time-links.ts';
import { deleteSessionsOf } from './store/sessions.ts';

export type LinkOutcome =
  | { ok: true; userId: string }
  | { ok: false; reason: 'link-gone' }
  | { ok: false; reason: 'bad-password'; fault: PasswordFault };

const purposes: LinkPurpose[] = ['password', 'reset'];

/**
 * Sets the password, ends every session of before and every other such link. A password that cannot be chosen spends
 * nothing. Whose link came by mail has shown that the e-mail is theirs.
 */
export async function useOneTimeLink(
  given: { token: string; password: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<LinkOutcome> {
  const hash = tokenHash(given.token);
  // Hashing a password is dear; a made-up link is not to cost it.
  const asking = await findLinkOwner(db.read, hash, { purposes, now });
  if (!asking) return { ok: false, reason: 'link-gone' };
  const fault = judgePassword(given.password, asking.email);
  if (fault) return { ok: false, reason: 'bad-password', fault };
  const passwordHash = await hashPassword(given.password);
  return db.write.$transaction(async (transaction) => {
    const owner = await findLinkOwner(transaction, hash, { purposes, now });
    if (!owner || !(await spendLink(transaction, hash, now))) return { ok: false, reason: 'link-gone' };
    await setPasswordHash(transaction, owner.userId, passwordHash);
    await deleteSessionsOf(transaction, owner.userId);
    await deleteLinksOf(transaction, owner.userId, [...purposes, 'second-step']);
    await record(transaction, { kind: 'password-chosen', by: owner.userId, detail: { link: owner.purpose } }, now);
    if (owner.purpose === 'reset') await noteOwner(transaction, owner.userId, now);
    return { ok: true, userId: owner.userId };
  });
}

/** Until now anybody may have registered with this e-mail and linked a sign-in of theirs: that lets nobody in any more. */
async function noteOwner(transaction: Db, userId: string, now: number): Promise<void> {
  if (!(await noteVerifiedEmail(transaction, userId, now))) return;
  if (await deleteIdentities(transaction, userId))
    await record(transaction, { kind: 'sign-in-unlinked', by: userId }, now);
}
