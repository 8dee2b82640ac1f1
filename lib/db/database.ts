import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresClient } from '../../generated/postgresql/client.ts';
import { PrismaClient as SqliteClient } from '../../generated/sqlite/client.ts';
import { serialSqlite } from './sqlite-adapter.ts';

/** What a store works on: a client, or the transaction it is in. The smaller set of the two databases' types. */
export type Db = Omit<SqliteClient, `$${string}`>;

export type Database = {
  provider: 'sqlite' | 'postgresql';
  /** For reads; on SQLite a connection of its own, so that no read waits for a write. */
  read: SqliteClient;
  write: SqliteClient;
  close(): Promise<void>;
};

/** @param url `file:…`, `postgres://…` or `postgresql://…` */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) {
    const read = new SqliteClient({ adapter: serialSqlite(url) });
    const write = new SqliteClient({ adapter: serialSqlite(url) });
    const close = async () => {
      await Promise.all([read.$disconnect(), write.$disconnect()]);
    };
    return { provider: 'sqlite', read, write, close };
  }
  // The clients of both databases are made from the same models; the store suite runs on both.
  const client = new PostgresClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as SqliteClient;
  return { provider: 'postgresql', read: client, write: client, close: () => client.$disconnect() };
}
