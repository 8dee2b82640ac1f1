import { PrismaClient } from '../../generated/sqlite/client.ts';
import type { Database } from './database.ts';
import { openDirectSqlite } from './direct-sqlite.ts';
import { Mutex } from './mutex.ts';
import { openSqliteSnapshot } from './snapshot-sqlite.ts';
import { sqliteAdapter } from './sqlite-adapter.ts';

/** Three connections: Prisma's for reads, so that none waits for a write, Prisma's for writes, and the direct one. */
export async function openSqliteDatabase(url: string): Promise<Database> {
  const writing = new Mutex();
  const read = new PrismaClient({ adapter: sqliteAdapter(url, 'read', new Mutex()) });
  const write = new PrismaClient({ adapter: sqliteAdapter(url, 'write', writing) });
  const direct = await openDirectSqlite(url, writing);
  return {
    ...direct,
    read,
    write,
    snapshot: () => openSqliteSnapshot(url),
    async close() {
      await Promise.all([read.$disconnect(), write.$disconnect(), direct.close()]);
    },
  };
}
