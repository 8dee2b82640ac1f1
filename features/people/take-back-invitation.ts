import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
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
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  requireAdministering(asking);
  await serially(db, async (transaction) => {
    if (await deleteInvitation(transaction, id))
      await record(transaction, { kind: 'invitation-taken-back', by: asking.id, thing: id }, now);
  });
}
