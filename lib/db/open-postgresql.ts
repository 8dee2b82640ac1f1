import { PrismaClient } from '../../generated/postgresql/client.ts';
import type { Database } from './database.ts';
import { directOver, openPool } from './direct-postgresql.ts';
import { connectPostgresql } from './postgresql-adapter.ts';
import { openPostgresqlSnapshot } from './snapshot-postgresql.ts';

export async function openPostgresqlDatabase(url: string): Promise<Database> {
  const pool = openPool(url);
  const adapter = await connectPostgresql(pool);
  const { provider, adapterName } = adapter;
  // The clients of both databases are made from the same models; the store suite runs on both.
  const client = new PrismaClient({
    adapter: { provider, adapterName, connect: async () => adapter },
  }) as unknown as Database['write'];
  return {
    ...directOver(pool),
    read: client,
    write: client,
    snapshot: () => openPostgresqlSnapshot(url),
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}
