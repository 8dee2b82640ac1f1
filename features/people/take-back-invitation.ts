import { type Administrator, requireAdministering } from './administer.ts';
import type { Context } from './context.ts';
import { deleteInvitation } from './store/invitations.ts';

/**
 * From now on the invitation lets nobody in; who came by it stays.
 * @throws NotFound when who asks is no administrator
 */
export async function takeBackInvitation(
  id: string,
  asking: Administrator,
  { db }: Pick<Context, 'db'>,
): Promise<void> {
  requireAdministering(asking);
  await deleteInvitation(db.write, id);
}
