import { type Administrator, loadListed } from './administer.ts';
import type { Context } from './context.ts';
import type { ListedPerson } from './store/everybody.ts';

/**
 * What an administrator sees of one person.
 * @throws NotFound when there is nobody by that id, or who asks is no administrator
 */
export async function loadPerson(
  id: string,
  asking: Administrator,
  { db }: Pick<Context, 'db'>,
): Promise<ListedPerson> {
  return loadListed(id, asking, { db: db.read });
}
