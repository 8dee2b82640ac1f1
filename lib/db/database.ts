import type { PrismaClient } from '../../generated/sqlite/client.ts';
import type { Direct } from './direct.ts';
import type { Snapshot } from './snapshot.ts';

/** What a store works on: a client, or the transaction it is in. The smaller set of the two databases' types. */
export type Db = Omit<PrismaClient, `$${string}`>;

export type Database = Direct & {
  /** For reads; on SQLite a connection of its own, so that no read waits for a write. */
  read: PrismaClient;
  write: PrismaClient;
  /** As it stands now, for long reads. */
  snapshot(): Promise<Snapshot>;
};

/** The database through Prisma and without; as openDirect in all else. */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith('file:')) {
    const { openSqliteDatabase } = await import('./open-sqlite.ts');
    return openSqliteDatabase(url);
  }
  const { openPostgresqlDatabase } = await import('./open-postgresql.ts');
  return openPostgresqlDatabase(url);
}
