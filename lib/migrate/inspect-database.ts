import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { UserError } from '../env/user-error.mjs';
import { explainSqlite } from './explain-sqlite.ts';
import { pendingMigrations } from './history.ts';
import { connect, readHistory as readPostgresqlHistory } from './migrate-postgresql.ts';
import { readHistory as readSqliteHistory } from './migrate-sqlite.ts';
import { readMigrations } from './read-migrations.ts';

export type Inspection = {
  /** Names of the migrations it waits for. */
  pending: string[];
  /** What SQLite's own check of the file found; PostgreSQL looks after its files itself. */
  damage: string[];
};

/**
 * Looks at a database without changing it.
 * @throws UserError when it cannot be opened, or its history does not fit the code
 */
export async function inspectDatabase(url: string): Promise<Inspection> {
  const migrations = (provider: string) =>
    readMigrations(path.resolve(import.meta.dirname, '../../prisma', provider, 'migrations'));
  if (url.startsWith('file:')) return inspectSqlite(url.slice('file:'.length), migrations('sqlite'));

  const client = await connect(url);
  try {
    const pending = pendingMigrations(await readPostgresqlHistory(client), migrations('postgresql'));
    return { pending: pending.map(({ name }) => name), damage: [] };
  } finally {
    await client.end();
  }
}

function inspectSqlite(file: string, migrations: ReturnType<typeof readMigrations>): Inspection {
  if (!fs.existsSync(file)) throw new UserError(`${file} is not there yet: npm start makes it.`);
  try {
    const db = new Sqlite(file, { readonly: true });
    try {
      const found = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(5)').all();
      const pending = pendingMigrations(readSqliteHistory(db), migrations);
      return {
        pending: pending.map(({ name }) => name),
        damage: found.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
      };
    } finally {
      db.close();
    }
  } catch (error) {
    throw explainSqlite(error, file);
  }
}
