import type Sqlite from 'better-sqlite3';
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

function damageOf(db: Sqlite.Database): string[] {
  const found = db.prepare<[], { integrity_check: string }>('PRAGMA integrity_check(5)').all();
  return found.map((row) => row.integrity_check).filter((text) => text !== 'ok');
}
