import type { Db } from '../../../lib/db/database.ts';
import type { Direct } from '../../../lib/db/direct.ts';
import { sql } from '../../../lib/db/sql.ts';

/** Without Prisma: each start asks it. */
export async function findFoldMark(db: Direct): Promise<number | null> {
  const [row] = await db.query<{ rules: number }>(sql`SELECT "rules" FROM "FoldMark"`);
  return row?.rules ?? null;
}

export async function setFoldMark(db: Db, rules: number): Promise<void> {
  await db.foldMark.upsert({ where: { id: 1 }, create: { id: 1, rules }, update: { rules } });
}
