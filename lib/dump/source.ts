import Sqlite from 'better-sqlite3';
import { lookInto } from '../migrate/find-pending.ts';
import type { HistoryRow } from '../migrate/history.ts';
import { connect, readHistory as readPostgresqlHistory } from '../migrate/migrate-postgresql.ts';
import { readHistory as readSqliteHistory } from '../migrate/migrate-sqlite.ts';
import { postgresqlRows, postgresqlTables } from './postgresql-rows.ts';
import { sqliteRows, sqliteTables } from './sqlite-rows.ts';
import type { Table } from './table.ts';

/** A database as it stands at one moment, table by table. Nobody who writes waits for it. */
export type Source = {
  provider: 'sqlite' | 'postgresql';
  /** Names of those that made the tables, in their order. */
  migrations: string[];
  tables: Table[];
  /** A table's rows in the order of its key. */
  pages(table: Table): AsyncIterable<unknown[][]>;
  close(): Promise<void>;
};

/** @throws UserError when it cannot be opened */
export function openSource(url: string): Promise<Source> {
  return url.startsWith('file:') ? openSqlite(url.slice('file:'.length)) : openPostgresql(url);
}

async function openSqlite(file: string): Promise<Source> {
  // Says in a sentence what cannot be opened.
  lookInto(file, (db) => db.prepare('SELECT 1 FROM sqlite_master').get());
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    db.exec('BEGIN');
    // The moment is that of the first read.
    const tables = sqliteTables(db);
    return {
      provider: 'sqlite',
      migrations: standing(readSqliteHistory(db).rows),
      tables,
      pages: (table) => sqliteRows(db, table),
      close: async () => void db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

async function openPostgresql(url: string): Promise<Source> {
  const client = await connect(url);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables = await postgresqlTables(client);
    return {
      provider: 'postgresql',
      migrations: standing((await readPostgresqlHistory(client)).rows),
      tables,
      pages: (table) => postgresqlRows(client, table),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

const standing = (rows: HistoryRow[]): string[] =>
  rows
    .filter((row) => row.rolled_back_at === null && row.finished_at !== null)
    .map((row) => row.migration_name)
    .sort();
