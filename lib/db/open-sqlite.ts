import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../../generated/sqlite/client.ts';
import type { Database } from './database.ts';
import { commitAll, queryRows } from './sql.ts';
import { openSqlite } from './sqlite-adapter.ts';

/** One connection writes; the other reads, so that no read waits for a write. */
export async function openSqliteDatabase(url: string): Promise<Database> {
  const writer = await openSqlite(url, 'write');
  const reader = await openSqlite(url, 'read');
  const read = clientOver(reader);
  const write = clientOver(writer);
  return {
    provider: 'sqlite',
    read,
    write,
    query: (statement) => queryRows(reader, statement),
    commit: (statements) => commitAll(writer, statements),
    async close() {
      await Promise.all([read.$disconnect(), write.$disconnect()]);
      await Promise.all([reader.dispose(), writer.dispose()]);
    },
  };
}

/** The connection is shared with `query` and `commit`, and theirs to close. */
function clientOver(adapter: SqlDriverAdapter): PrismaClient {
  const { provider, adapterName } = adapter;
  const shared: SqlDriverAdapter = { ...adapter, dispose: async () => {} };
  return new PrismaClient({ adapter: { provider, adapterName, connect: async () => shared } });
}
