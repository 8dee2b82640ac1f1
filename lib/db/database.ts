import type { PrismaClient } from '../../generated/sqlite/client.ts';
import type { Sql } from './sql.ts';

/** What a store works on: a client, or the transaction it is in. The smaller set of the two databases' types. */
export type Db = Omit<PrismaClient, `$${string}`>;

export type Database = {
  provider: 'sqlite' | 'postgresql';
  /** For reads; on SQLite a connection of its own, so that no read waits for a write. */
  read: PrismaClient;
  write: PrismaClient;
  /** One read past Prisma's query engine, for where speed counts. Whole numbers come as `number`. */
  query<Row>(statement: Sql): Promise<Row[]>;
  /**
   * All statements in one transaction past Prisma's query engine: how many rows each one changed.
   * @throws UniqueClash when a row is there already; then nothing was written
   */
  commit(statements: readonly Sql[]): Promise<number[]>;
  close(): Promise<void>;
};

/**
 * Every call throws DatabaseBusy when others keep the database locked for a second, or when it is out of reach.
 * @param url `file:…` of a file that is there, `postgres://…` or `postgresql://…`
 */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) {
    const { openSqliteDatabase } = await import('./open-sqlite.ts');
    return openSqliteDatabase(url);
  }
  const { openPostgresqlDatabase } = await import('./open-postgresql.ts');
  return openPostgresqlDatabase(url);
}
