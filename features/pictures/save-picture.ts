import { createHash } from 'node:crypto';
import type { Database } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { encodePicture } from '../../lib/encode-picture.ts';
import { pictureAddress, pictureName } from '../../lib/markdown/picture-address.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import { record } from '../log/record.ts';
import { insertPicture } from './store.ts';

export type SavePictureOutcome = { ok: true; address: string } | { ok: false; reason: 'no-picture' };

/**
 * Keeps a picture for the texts of a course, drawn anew. The same picture twice is kept once.
 * @returns the address by which a text shows it
 * @throws NotFound when the course is not this person's to teach
 */
export async function savePicture(
  { course, file }: { course: string; file: Uint8Array },
  person: Teacher,
  { db, now }: { db: Database; now: number },
): Promise<SavePictureOutcome> {
  await findTaught(course, person, { db });
  const picture = await encodePicture(file);
  if (!picture) return { ok: false, reason: 'no-picture' };
  const { bytes, width, height } = picture;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const name = pictureName({ hash, width, height });
  await serially(db, async (transaction) => {
    const isNew = await insertPicture(transaction, { course, name, bytes, createdAt: now });
    if (isNew) await record(transaction, { kind: 'picture-added', by: person.id, course, thing: name }, now);
  });
  return { ok: true, address: pictureAddress(course, name) };
}
