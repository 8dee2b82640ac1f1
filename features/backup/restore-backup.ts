import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { saveDump } from '../../lib/dump/dump-file.ts';
import { type Filled, fillDatabase } from '../../lib/dump/fill-database.ts';
import { openSource } from '../../lib/dump/source.ts';
import { replacedName } from '../../lib/dump/sqlite-target.ts';
import { dumpOf } from '../../lib/dump/write-dump.ts';
import { backupParts } from './backup-parts.ts';
import { checkBackup, toldOf } from './check-backup.ts';

type Wanted = {
  /** Where a dump of what was in PostgreSQL goes. */
  backups: string;
  /** Hears how many rows are in so far. */
  tell(rows: number): void;
};

export type Restored = Filled & {
  /** Where that lies which was there before; null when there was nothing. */
  replaced: string | null;
};

/**
 * Puts a backup in the place of a database that nobody uses meanwhile, all of it or nothing. It is read whole before
 * anything is touched, and what it replaces is kept aside.
 * @throws UserError when it is none, or the database cannot take it
 */
export async function restoreBackup(
  file: string,
  url: string,
  { backups, tell }: Wanted,
  { now }: { now: number },
): Promise<Restored> {
  await checkBackup(file);
  const replaced = await setAside(url, backups, now);
  try {
    const filled = await fillDatabase(url, backupParts(file, { now }), { now, replacing: true, tell });
    return { ...filled, replaced };
  } catch (error) {
    throw toldOf(file, error);
  }
}

/** PostgreSQL is dumped first; an SQLite file moves aside in the moment in which the new one takes its place. */
async function setAside(url: string, backups: string, now: number): Promise<string | null> {
  if (url.startsWith('file:')) {
    const database = url.slice('file:'.length);
    return existsSync(database) ? replacedName(database, now) : null;
  }
  const source = await openSource(url);
  try {
    if (source.tables.length === 0) return null;
    const instant = new Date(now).toISOString().replace(/[:.]/g, '-');
    const aside = path.join(backups, `replaced-${instant}.dump.gz`);
    await mkdir(backups, { recursive: true, mode: 0o700 });
    await saveDump(aside, dumpOf(source, now));
    return aside;
  } finally {
    await source.close();
  }
}
