import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { saveDump } from '../../lib/dump/dump-file.ts';
import { databaseParts } from './backup-parts.ts';
import { type Checked, checkBackup } from './check-backup.ts';

/**
 * Writes a backup of a database that may be in use, as of one moment, and reads it whole: an SQLite file as it is, of
 * PostgreSQL a dump.
 * @param file what is there already is written over
 */
export async function saveBackup(file: string, { url, now }: { url: string; now: number }): Promise<Checked> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  if (url.startsWith('file:')) {
    const { copySqlite } = await import('../../lib/dump/copy-sqlite.ts');
    copySqlite(url.slice('file:'.length), file);
  } else {
    await saveDump(file, databaseParts(url, { now }));
  }
  try {
    return await checkBackup(file);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
