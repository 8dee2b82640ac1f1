import type { Db } from '../../lib/db/database.ts';

/** Keeps a picture, and says whether it is new; one that is there already is the same one. */
export async function insertPicture(
  db: Db,
  { course, name, bytes, createdAt }: { course: string; name: string; bytes: Uint8Array; createdAt: number },
): Promise<boolean> {
  const place = { courseId: course, name };
  const there = await db.picture.count({ where: place });
  await db.picture.upsert({
    where: { courseId_name: place },
    create: { ...place, bytes: Uint8Array.from(bytes), createdAt: BigInt(createdAt) },
    update: {},
  });
  return there === 0;
}

export async function findPictureBytes(db: Db, course: string, name: string): Promise<Uint8Array | null> {
  const row = await db.picture.findUnique({
    where: { courseId_name: { courseId: course, name } },
    select: { bytes: true },
  });
  return row?.bytes ?? null;
}
