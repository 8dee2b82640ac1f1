import { tokenHash } from '../../lib/id/token-hash.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Context } from './context.ts';
import { findInvitation as find, type Invitation } from './store/invitations.ts';

/**
 * What a link invites to. Asking spends nothing.
 * @throws NotFound when it has let in as many as it was for, has expired, was taken back or never was
 */
export async function findInvitation(token: string, { db, now }: Pick<Context, 'db' | 'now'>): Promise<Invitation> {
  const found = await find(db.read, tokenHash(token), now);
  if (!found) throw new NotFound();
  return found;
}
