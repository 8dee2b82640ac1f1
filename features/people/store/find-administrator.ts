import type { Direct } from '../../../lib/db/direct.ts';
import { sql } from '../../../lib/db/sql.ts';

/** Without Prisma: each start asks it, and would wait for Prisma to load. */
export async function findAdministrator(db: Direct): Promise<{ id: string } | null> {
  const [row] = await db.query<{ id: string }>(sql`SELECT "id" FROM "User" WHERE "role" = 'administrator' LIMIT 1`);
  return row ?? null;
}
