import type { Direct } from './direct.ts';
import { sql } from './sql.ts';

/** Whether the database answers; reads its tables, since a file may be there and be none. */
export async function isReadable(db: Direct): Promise<boolean> {
  return db.query(sql`SELECT count(*) FROM "Course"`).then(
    () => true,
    () => false,
  );
}
