import type { Db } from '../../lib/db/database.ts';
import { findPictureBytes, insertPicture } from './store.ts';

type Place = { course: string; name: string };

/** Keeps a picture that comes from a file of the course, drawn when it was taken elsewhere. */
export async function bringPicture(
  picture: Place & { bytes: Uint8Array },
  { db, now }: { db: Db; now: number },
): Promise<void> {
  await insertPicture(db, { ...picture, createdAt: now });
}

/** A picture as it goes into a file of the course; null where there is none of this name. */
export function takePictureOut({ course, name }: Place, { db }: { db: Db }): Promise<Uint8Array | null> {
  return findPictureBytes(db, course, name);
}
