import type { Db } from '../../../lib/db/database.ts';
import type { Look, Person } from '../person.ts';

/** Changes what is given and nothing else. */
export async function updateSettings(
  db: Db,
  userId: string,
  {
    look,
    ...rest
  }: Partial<
    Pick<Person, 'name' | 'language' | 'zone' | 'rolloverHour' | 'newPerDay' | 'reviewsPerDay' | 'minutesPerDay'> & {
      look: Look;
    }
  >,
): Promise<void> {
  const columns = look && { theme: look.theme, motion: look.motion, singleKeys: Number(look.singleKeys) };
  await db.user.update({ where: { id: userId }, data: { ...rest, ...columns } });
}

export async function updateParameters(
  db: Db,
  userId: string,
  { retention, maximumInterval }: { retention: number; maximumInterval: number },
): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { retention, maximumInterval } });
}
