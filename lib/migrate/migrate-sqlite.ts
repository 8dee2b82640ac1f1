import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { backUpSqlite } from './back-up-sqlite.ts';
import { explainSqlite } from './explain-sqlite.ts';
import { failure, type History, type HistoryRow, pendingMigrations } from './history.ts';
import { type Migration, sha256 } from './read-migrations.ts';

/** How long another process may hold the database; it may be migrating. */
const patienceMs = 60_000;

type Options = { now: number; backups: string; log: (line: string) => void };

/**
 * Applies what is pending, each migration in a transaction of its own. Any number of processes may call it at once.
 * @returns the names of what was applied
 */
export async function migrateSqlite(
  file: string,
  migrations: readonly Migration[],
  options: Options,
): Promise<string[]> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    const db = new Sqlite(file, { timeout: patienceMs });
    try {
      db.pragma('synchronous = FULL');
      return await applyPending(db, migrations, options);
    } finally {
      db.close();
    }
  } catch (error) {
    throw explainSqlite(error, file);
  }
}

async function applyPending(
  db: Sqlite.Database,
  migrations: readonly Migration[],
  options: Options,
): Promise<string[]> {
  const applied: string[] = [];
  // A first look without the lock: mostly there is nothing to do.
  for (const migration of pendingMigrations(readHistory(db), migrations)) {
    const mine = await applyAlone(db, migration, migrations, { ...options, copyFirst: applied.length === 0 });
    if (!mine) continue;
    applied.push(migration.name);
    options.log(`Migration ${migration.name} applied.`);
  }
  return applied;
}

/** @returns whether it was applied here, and not meanwhile by another process */
async function applyAlone(
  db: Sqlite.Database,
  migration: Migration,
  migrations: readonly Migration[],
  { now, backups, log, copyFirst }: Options & { copyFirst: boolean },
): Promise<boolean> {
  // SQLite alters a column by making the table anew and dropping the old one, and that drop would delete every child
  // row through ON DELETE CASCADE. Prisma's script therefore turns foreign keys off, which does nothing inside a
  // transaction: so it is done here before, and the references are checked at the end.
  const remakesTables = /^[ \t]*PRAGMA\s+foreign_keys\s*=\s*(off|0)\b/im.test(migration.sql);
  db.pragma(`foreign_keys = ${remakesTables ? 'OFF' : 'ON'}`);
  db.exec('BEGIN IMMEDIATE');
  try {
    const history = readHistory(db);
    const mine = pendingMigrations(history, migrations).some(({ name }) => name === migration.name);
    if (mine) {
      if (copyFirst && history.rows.length > 0) log(`Database copied to ${await backUpSqlite(db.name, backups, now)}.`);
      apply(db, migration, { now, remakesTables });
    }
    db.exec('COMMIT');
    return mine;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    // A full disk is no fault of the migration.
    throw error instanceof Sqlite.SqliteError && error.code === 'SQLITE_FULL' ? error : failure(migration, error);
  }
}

function apply(
  db: Sqlite.Database,
  migration: Migration,
  { now, remakesTables }: { now: number; remakesTables: boolean },
): void {
  const countOrphans = () => (remakesTables ? (db.pragma('foreign_key_check') as unknown[]).length : 0);
  const before = countOrphans();
  db.exec(historyTable);
  db.exec(migration.sql);
  const orphans = countOrphans() - before;
  if (orphans > 0) throw new Error(`It leaves ${orphans} row(s) without the row they belong to.`);

  // Prisma reads the history in the order of started_at: no two alike.
  const latest = db.prepare('SELECT max(started_at) FROM _prisma_migrations').pluck().get();
  const at = Math.max(now, Number(latest ?? 0) + 1);
  const id = sha256(migration.name).slice(0, 36);
  db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(id, migration.checksum, migration.name, at, at);
}

export function readHistory(db: Sqlite.Database): History {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .all()
    .map(({ name }) => name);
  if (!tables.includes('_prisma_migrations')) return { tables, rows: [] };
  return { tables, rows: db.prepare<[], HistoryRow>('SELECT * FROM _prisma_migrations ORDER BY started_at').all() };
}

const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
