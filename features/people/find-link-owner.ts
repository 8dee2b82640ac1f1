import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { findLinkOwner as find } from './store/one-time-links.ts';

/** Whose password a link sets; null when it was used, has expired or never was. Spends nothing. */
export async function findLinkOwner(
  token: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ email: string } | null> {
  const owner = await find(db.read, tokenHash(token), now);
  return owner && { email: owner.email };
}
