import { type Administrator, requireAdministering } from './administer.ts';
import type { Context } from './context.ts';
import { findInvitations, type Invitation } from './store/invitations.ts';

export type { Invitation };

/**
 * The invitations that still let somebody in.
 * @throws NotFound when who asks is no administrator
 */
export async function listInvitations(
  asking: Administrator,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<Invitation[]> {
  requireAdministering(asking);
  return findInvitations(db.read, now);
}
