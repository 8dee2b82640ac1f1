import { serially } from '../../lib/db/serially.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { record } from '../log/record.ts';
import type { Context } from './context.ts';
import { findCredentials } from './store/accounts.ts';
import { insertLink } from './store/one-time-links.ts';

const hours = 72;

/**
 * Keeps a link with which the owner of `email` chooses a password once; `token` is random and not kept. Null: nobody by that
 * e-mail.
 * @param given.by who gives it; absent: whoever has the files of the machine
 */
export async function makeOneTimeLink(
  given: { email: string; token: string; by?: string },
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ path: string; hours: number } | null> {
  const account = await findCredentials(db.read, given.email);
  if (!account) return null;
  const times = { createdAt: now, expiresAt: now + hours * 3_600_000 };
  const link = { tokenHash: tokenHash(given.token), userId: account.id, purpose: 'password' as const, ...times };
  await serially(db, async (transaction) => {
    await insertLink(transaction, link);
    await record(transaction, { kind: 'link-given', by: given.by ?? null, of: account.id }, now);
  });
  return { path: `/link/${given.token}`, hours };
}
