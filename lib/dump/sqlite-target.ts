import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { UserError } from '../env/user-error.mjs';
import { explainSqlite } from '../migrate/explain-sqlite.ts';
import { migrateSqlite } from '../migrate/migrate-sqlite.ts';
import { migrationsNamed } from '../migrate/migrations-named.ts';
import { rowOf } from './row-lines.ts';
import { sqliteRows, sqliteTables } from './sqlite-rows.ts';
import { quoted } from './table.ts';
import { type Counts, holdsMore, type Target, type TargetOptions } from './target.ts';

/** Fills a new file beside the database's own, and puts it in its place when it is settled. */
export async function openSqliteTarget(file: string, { head, now, replacing }: TargetOptions): Promise<Target> {
  const migrations = migrationsNamed('sqlite', head.migrations);
  const fresh = `${file}.new`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(fresh, { force: true });
  fs.writeFileSync(fresh, '', { mode: 0o600 });
  const remove = () => fs.rmSync(fresh, { force: true });
  try {
    await migrateSqlite(fresh, migrations, { now, backups: path.dirname(file), log: () => {} });
    const db = new Sqlite(fresh);
    const tables = sqliteTables(db);
    if (!replacing && holdsMore(countsOf(file), countRows(db))) {
      db.close();
      throw new UserError(`${file} is not empty: name a database that is empty or not there yet.`);
    }
    // Nobody else has the file yet, and it goes to the disk as a whole when it is closed.
    db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    for (const { name } of tables) db.exec(`DELETE FROM ${quoted(name)}`);
    return {
      tables,
      pages: (table) => sqliteRows(db, table),
      async insert(table, lines) {
        const names = table.columns.map(({ name }) => quoted(name));
        const places = names.map(() => '?').join(', ');
        const statement = db.prepare(`INSERT INTO ${quoted(table.name)} (${names.join(', ')}) VALUES (${places})`);
        for (const line of lines.trimEnd().split('\n')) statement.run(rowOf(line, table));
      },
      async settle() {
        const [orphan] = db.pragma('foreign_key_check') as { table: string }[];
        if (orphan) throw new UserError(`A row of ${orphan.table} refers to one that is not there.`);
        db.exec('COMMIT');
        db.close();
        putInPlace(fresh, file, now);
      },
      async abandon() {
        db.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw explainSqlite(error, file);
  }
}

function countRows(db: Sqlite.Database): Counts {
  const count = (name: string) =>
    Number(
      db
        .prepare(`SELECT count(*) FROM ${quoted(name)}`)
        .pluck()
        .get(),
    );
  return Object.fromEntries(sqliteTables(db).map(({ name }) => [name, count(name)]));
}

function countsOf(file: string): Counts {
  if (!fs.existsSync(file)) return {};
  const db = new Sqlite(file, { readonly: true });
  try {
    return countRows(db);
  } finally {
    db.close();
  }
}

/** Where the database goes that another one replaces. */
export const replacedName = (file: string, now: number): string =>
  `${file}.replaced-${new Date(now).toISOString().replace(/[:.]/g, '-')}`;

/** What was there keeps lying beside it. Its write-ahead log moves with it, and must never meet another file. */
function putInPlace(fresh: string, file: string, now: number): void {
  const handle = fs.openSync(fresh, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  if (fs.existsSync(file)) {
    takeInLog(file);
    const aside = replacedName(file, now);
    for (const end of ['-wal', '-shm']) if (fs.existsSync(file + end)) fs.renameSync(file + end, aside + end);
    fs.renameSync(file, aside);
  }
  fs.renameSync(fresh, file);
}

/** A file that is too damaged for it keeps its log as it is. */
function takeInLog(file: string): void {
  try {
    const db = new Sqlite(file);
    try {
      db.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
  }
}
