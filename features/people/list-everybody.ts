import { type Administrator, requireAdministering } from './administer.ts';
import type { Context } from './context.ts';
import type { Role } from './person.ts';
import { countEverybody, findEverybody, type ListedPerson } from './store/everybody.ts';

const perPage = 50;

export type PeoplePage = { people: ListedPerson[]; all: number; page: number; pages: number };

/**
 * Everybody who has an account, by name.
 * @param asked.words a part of a name or an e-mail; empty: all
 * @param asked.page from 1; beyond the last one, the last one
 * @throws NotFound when who asks is no administrator
 */
export async function listEverybody(
  asked: { words: string; role: Role | null; page: number },
  asking: Administrator,
  { db }: Pick<Context, 'db'>,
): Promise<PeoplePage> {
  requireAdministering(asking);
  const { words, role } = asked;
  const all = await countEverybody(db.read, { words, role });
  const pages = Math.max(1, Math.ceil(all / perPage));
  const page = Math.min(asked.page, pages);
  const people = await findEverybody(db.read, { words, role, skip: (page - 1) * perPage, take: perPage });
  return { people, all, page, pages };
}
