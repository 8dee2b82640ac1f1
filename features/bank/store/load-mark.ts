import type { Db } from '../../../lib/db/database.ts';
import type { Direct } from '../../../lib/db/direct.ts';
import { sql } from '../../../lib/db/sql.ts';

/** One row beside the loaded items: what all files together were when they were loaded without a problem. */
const key = { courseId: '', kind: 'files', id: '' };

/** Without Prisma: each start asks it, and would wait for Prisma to load. */
export async function findLoadMark(db: Direct): Promise<string | null> {
  const { courseId, kind, id } = key;
  const [row] = await db.query<{ content: string }>(
    sql`SELECT "content" FROM "LoadedItem" WHERE "courseId" = ${courseId} AND "kind" = ${kind} AND "id" = ${id}`,
  );
  return row?.content ?? null;
}

export async function setLoadMark(db: Db, mark: string | null): Promise<void> {
  await db.loadedItem.deleteMany({ where: key });
  if (mark !== null) await db.loadedItem.create({ data: { ...key, file: '', content: mark } });
}
