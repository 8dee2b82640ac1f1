import type { Db } from '../../../lib/db/database.ts';
import type { Look, Person } from '../person.ts';

/** Changes what is given and nothing else. */
export async function updateSettings(
  db: Db,
  userId: string,
  { look, ...rest }: Partial<Pick<Person, 'name' | 'language' | 'newPerDay' | 'reviewsPerDay'> & { look: Look }>,
): Promise<void> {
  const columns = look && { theme: look.theme, motion: look.motion, singleKeys: Number(look.singleKeys) };
  await db.user.update({ where: { id: userId }, data: { ...rest, ...columns } });
}
