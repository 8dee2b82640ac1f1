import type { Db } from '../../../lib/db/database.ts';

export async function insertTry(
  db: Db,
  { id, places, at }: { id: string; places: readonly string[]; at: number },
): Promise<void> {
  await db.failedTry.createMany({ data: places.map((place) => ({ id, place, at: BigInt(at) })) });
}

export async function deleteTry(db: Db, id: string): Promise<void> {
  await db.failedTry.deleteMany({ where: { id } });
}

type Wanted = { place: string; after: number; before: number; most: number; without: string | null };

/** When the latest `most` tries at a place were made, between two times; one may be left out. */
export async function findTries(db: Db, { place, after, before, most, without }: Wanted): Promise<number[]> {
  const rows = await db.failedTry.findMany({
    where: {
      place,
      at: { gt: BigInt(after), lt: BigInt(before) },
      ...(without === null ? {} : { id: { not: without } }),
    },
    orderBy: { at: 'desc' },
    take: most,
    select: { at: true },
  });
  return rows.map(({ at }) => Number(at));
}

/** Forgets what counts no more. */
export async function deleteTriesBefore(db: Db, before: number): Promise<void> {
  await db.failedTry.deleteMany({ where: { at: { lte: BigInt(before) } } });
}
