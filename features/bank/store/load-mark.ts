import type { Db } from '../../../lib/db/database.ts';

/** One row beside the loaded items: what all files together were when they were loaded without a problem. */
const key = { courseId: '', kind: 'files', id: '' };

export async function findLoadMark(db: Db): Promise<string | null> {
  const row = await db.loadedItem.findUnique({ where: { courseId_kind_id: key } });
  return row?.content ?? null;
}

export async function setLoadMark(db: Db, mark: string | null): Promise<void> {
  await db.loadedItem.deleteMany({ where: key });
  if (mark !== null) await db.loadedItem.create({ data: { ...key, file: '', content: mark } });
}
