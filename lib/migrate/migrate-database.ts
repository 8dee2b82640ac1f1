import path from 'node:path';
import { readMigrations } from './read-migrations.ts';

/**
 * Brings a database up to date with the checked-in migrations, and records them as Prisma does. An SQLite file is made
 * when it is not there, and copied before it is changed.
 * @param url `file:…`, `postgres://…` or `postgresql://…`
 * @param options.now milliseconds since 1970
 * @param options.backups folder for the copies
 * @param options.folder where the migrations of both databases lie, each in `<provider>/migrations`
 * @returns the names of what was applied
 * @throws UserError when a person has to do something first
 */
export async function migrateDatabase(
  url: string,
  {
    folder = path.resolve(import.meta.dirname, '../../prisma'),
    ...options
  }: { now: number; backups: string; log: (line: string) => void; folder?: string },
): Promise<string[]> {
  const migrations = (provider: string) => readMigrations(path.join(folder, provider, 'migrations'));
  // Each start comes here: it loads the one driver that it needs.
  if (url.startsWith('file:')) {
    const { migrateSqlite } = await import('./migrate-sqlite.ts');
    return migrateSqlite(path.resolve(url.slice('file:'.length)), migrations('sqlite'), options);
  }
  const { migratePostgresql } = await import('./migrate-postgresql.ts');
  return migratePostgresql(url, migrations('postgresql'), options);
}
