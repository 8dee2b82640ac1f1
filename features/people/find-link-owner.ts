import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { findLinkOwner as find, type LinkPurpose } from './store/one-time-links.ts';

const purposes = { password: ['password', 'reset'], email: ['email'] } satisfies Record<string, LinkPurpose[]>;

/** Whose password a link sets or whose e-mail it verifies; null when it was used, has expired or never was. Spends nothing. */
export async function findLinkOwner(
  { token, what }: { token: string; what: keyof typeof purposes },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ email: string } | null> {
  const owner = await find(db.read, tokenHash(token), { purposes: purposes[what], now });
  return owner && { email: owner.email };
}
