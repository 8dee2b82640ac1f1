import type Sqlite from 'better-sqlite3';
import { UserError } from '../env/user-error.mjs';
import { findPending, lookInto } from './find-pending.ts';

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
  const damage = url.startsWith('file:') ? lookInto(url.slice('file:'.length), damageOf) : [];
  return { pending: await findPending(url), damage };
}

/** @throws UserError when SQLite's own check finds something wrong with a file */
export function requireSound(file: string): void {
  const [damage] = lookInto(file, damageOf);
  if (damage !== undefined) throw new UserError(`${file} is damaged (${damage}).`);
}

/** The check tells what it can, and gives up at a page that cannot be read at all. */
function damageOf(db: Sqlite.Database): string[] {
  const found: string[] = [];
  try {
    const check = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(5)');
    for (const row of check.iterate()) found.push(row.integrity_check);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT')) throw error;
    found.push(error.message);
  }
  return found.filter((text) => text !== 'ok');
}
