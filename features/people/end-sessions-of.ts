import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
import { type Administrator, loadListed } from './administer.ts';
import type { Context } from './context.ts';
import { deleteSessionsOf } from './store/sessions.ts';

/**
 * Signs somebody out everywhere.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function endSessionsOf(
  id: string,
  asking: Administrator,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<void> {
  await loadListed(id, asking, { db: db.read });
  await serially(db, async (transaction) => {
    await deleteSessionsOf(transaction, id);
    await record(transaction, { kind: 'signed-out', by: asking.id, of: id }, now);
  });
}
