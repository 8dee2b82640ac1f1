import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { UserError } from '../env/user-error.mjs';
import { explainSqlite } from './explain-sqlite.ts';
import { pendingMigrations } from './history.ts';
import { connect, readHistory as readPostgresqlHistory } from './migrate-postgresql.ts';
import { readHistory as readSqliteHistory } from './migrate-sqlite.ts';
import { readMigrations } from './read-migrations.ts';

const migrations = (provider: string) =>
  readMigrations(path.resolve(import.meta.dirname, '../../prisma', provider, 'migrations'));
const names = (pending: { name: string }[]) => pending.map(({ name }) => name);

/**
 * The names of the migrations that a database waits for; changes nothing.
 * @throws UserError when it cannot be opened, or its history does not fit the code
 */
export async function findPending(url: string): Promise<string[]> {
  if (url.startsWith('file:')) {
    const file = url.slice('file:'.length);
    return lookInto(file, (db) => names(pendingMigrations(readSqliteHistory(db), migrations('sqlite'))));
  }
  const client = await connect(url);
  try {
    return names(pendingMigrations(await readPostgresqlHistory(client), migrations('postgresql')));
  } finally {
    await client.end();
  }
}

/** @throws UserError when the file is not there or cannot be read */
export function lookInto<Result>(file: string, look: (db: Sqlite.Database) => Result): Result {
  if (!fs.existsSync(file)) throw new UserError(`${file} is not there yet: npm start makes it.`);
  try {
    const db = new Sqlite(file, { readonly: true });
    try {
      return look(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw explainSqlite(error, file);
  }
}
