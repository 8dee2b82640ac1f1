import { UserError } from '../env/user-error.mjs';
import { type Migration, sha256 } from './read-migrations.ts';

/** A row of `_prisma_migrations`, the table in which Prisma's own tools keep what was applied. */
export type HistoryRow = {
  migration_name: string;
  checksum: string;
  finished_at: unknown;
  rolled_back_at: unknown;
};

export type History = {
  /** Names of all tables in the database. */
  tables: string[];
  rows: HistoryRow[];
};

/**
 * The migrations still to apply.
 * @throws UserError when the history says that nothing may be applied
 */
export function pendingMigrations({ tables, rows }: History, migrations: readonly Migration[]): Migration[] {
  if (tables.length > 0 && !tables.includes('_prisma_migrations')) {
    throw new UserError(
      `The database already holds tables (${tables.slice(0, 3).join(', ')}) that are not Wengu's: name another or an empty one with DATABASE_URL.`,
    );
  }
  const standing = rows.filter((row) => row.rolled_back_at === null);
  for (const row of standing) requireApplied(row, migrations);
  const applied = new Set(standing.map((row) => row.migration_name));
  return migrations.filter(({ name }) => !applied.has(name));
}

function requireApplied(row: HistoryRow, migrations: readonly Migration[]): void {
  const name = row.migration_name;
  if (row.finished_at === null) {
    throw new UserError(
      `Migration ${name} was begun and did not finish, so the database may be half changed: put back the copy from before it.`,
    );
  }
  const migration = migrations.find((one) => one.name === name);
  if (!migration) {
    throw new UserError(
      `The database is newer than this version of Wengu, which does not know migration ${name}: start the newer version, or put back the copy from before it.`,
    );
  }
  if (!checksums(migration.sql).includes(row.checksum)) {
    throw new UserError(
      `Migration ${name} was changed after it was applied: put its file back as it was, and make the change in a new migration.`,
    );
  }
}

/** Git may have changed the line endings, and that is no change. */
function checksums(sql: string): string[] {
  const unix = sql.replaceAll('\r\n', '\n');
  return [sha256(unix), sha256(unix.replaceAll('\n', '\r\n'))];
}

/** What becomes of an error in a migration: its transaction was rolled back. */
export function failure({ name }: Migration, error: unknown): UserError {
  if (error instanceof UserError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(
    `Migration ${name} failed and was rolled back, the database is as it was before: mend what it objects to and start again. ${reason}`,
    { cause: error },
  );
}
