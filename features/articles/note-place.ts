import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findReadable, type Reader } from './find-readable.ts';
import { putPlace } from './store/places.ts';
import { findSection } from './store/read-sections.ts';

/**
 * Remembers where a person stopped reading; `passage` is an anchor, empty at the start of the section.
 * @throws NotFound for a section that is not there or not this person's to read
 */
export async function notePlace(
  { section, passage }: { section: string; passage: string },
  reader: Reader,
  { db, now }: { db: Database; now: number },
): Promise<void> {
  const found = await findSection(db.read, section);
  const readable = await findReadable(reader, { db });
  if (!found || readable?.includes(found.course) === false) throw new NotFound('There is no section of this name.');
  await putPlace(db.write, reader.id, { course: found.course, section, passage, at: now });
}
