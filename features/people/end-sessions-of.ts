import { type Administrator, loadListed } from './administer.ts';
import type { Context } from './context.ts';
import { deleteSessionsOf } from './store/sessions.ts';

/**
 * Signs somebody out everywhere.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function endSessionsOf(id: string, asking: Administrator, { db }: Pick<Context, 'db'>): Promise<void> {
  await loadListed(id, asking, { db: db.read });
  await deleteSessionsOf(db.write, id);
}
