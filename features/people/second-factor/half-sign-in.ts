import { tokenHash } from '../../../lib/id/token-hash.ts';
import type { Context } from '../context.ts';
import { deleteEndedLinks, findLinkOwner, insertLink, spendLink } from '../store/one-time-links.ts';

/** How long somebody may take to find the phone. */
export const halfSignInMinutes = 10;

/**
 * Notes that somebody has shown the first half of who they are. It is no session, and opens nothing but the second step.
 * @param given.token random, for a cookie of the browser; it is not kept
 */
export async function beginHalfSignIn(
  { userId, token }: { userId: string; token: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  await deleteEndedLinks(db.write, userId, now);
  const times = { createdAt: now, expiresAt: now + halfSignInMinutes * 60_000 };
  await insertLink(db.write, { tokenHash: tokenHash(token), userId, purpose: 'second-step', ...times });
}

/** Who has shown the first half in the browser that holds this token; null: nobody, or it was a while ago. */
export async function findHalfSignIn(
  token: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ userId: string; email: string } | null> {
  const owner = await findLinkOwner(db.read, tokenHash(token), { purposes: ['second-step'], now });
  return owner && { userId: owner.userId, email: owner.email };
}

/** True for the one call that makes a whole of it. */
export const spendHalfSignIn = (token: string, { db, now }: Pick<Context, 'db' | 'now'>): Promise<boolean> =>
  spendLink(db.write, tokenHash(token), now);
