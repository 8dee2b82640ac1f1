import type { Sql } from './sql.ts';

/** The database without Prisma: for where speed counts. Each statement is kept prepared, none is ever forgotten. */
export type Direct = {
  provider: 'sqlite' | 'postgresql';
  /** One read. Whole numbers come as `number`. */
  query<Row>(statement: Sql): Promise<Row[]>;
  /**
   * All statements or none.
   * @param statements go in no particular order: none may build on what another one writes
   * @param last go one after another, when those are done
   * @throws UniqueClash when a row is there already; then nothing was written
   */
  commit(statements: readonly Sql[], last?: readonly Sql[]): Promise<void>;
  close(): Promise<void>;
};

/**
 * Every call throws DatabaseBusy when others keep the database locked for a second, or when it is out of reach.
 * @param url `file:…` of a file that is there, `postgres://…` or `postgresql://…`
 */
export async function openDirect(url: string): Promise<Direct> {
  if (url.startsWith('file:')) {
    const { openDirectSqlite } = await import('./direct-sqlite.ts');
    return openDirectSqlite(url);
  }
  const { openDirectPostgresql } = await import('./direct-postgresql.ts');
  return openDirectPostgresql(url);
}
