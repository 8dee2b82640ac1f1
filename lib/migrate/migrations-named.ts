import path from 'node:path';
import { UserError } from '../env/user-error.mjs';
import { type Migration, readMigrations } from './read-migrations.ts';

/**
 * The migrations that made the tables of a dump.
 * @throws UserError when this version of the code is older than the dump
 */
export function migrationsNamed(provider: 'sqlite' | 'postgresql', names: readonly string[]): Migration[] {
  const known = readMigrations(path.resolve(import.meta.dirname, '../../prisma', provider, 'migrations'));
  const unknown = names.find((name) => !known.some((migration) => migration.name === name));
  if (unknown !== undefined) {
    throw new UserError(`It comes from a newer version of Wengu, with migration ${unknown}: start that version first.`);
  }
  return known.filter(({ name }) => names.includes(name));
}
