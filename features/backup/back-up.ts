import { rm } from 'node:fs/promises';
import path from 'node:path';
import { backupName, findBackups } from '../../lib/dump/backups.mjs';
import type { Checked } from './check-backup.ts';
import { keptBackups } from './kept-backups.ts';
import { saveBackup } from './save-backup.ts';

export type BackedUp = Checked & { file: string; removed: string[] };

/** Adds a backup to a folder; older ones that are not worth their place any more go when the new one was read whole. */
export async function backUp(folder: string, { url, now }: { url: string; now: number }): Promise<BackedUp> {
  const file = path.join(folder, backupName(now, url.startsWith('file:') ? 'sqlite' : 'postgresql'));
  const checked = await saveBackup(file, { url, now });
  const backups = await findBackups(folder);
  const kept = keptBackups(backups.map(({ at }) => at));
  const removed = backups.flatMap((backup) => (kept.has(backup.at) ? [] : [backup.file]));
  await Promise.all(removed.map((each) => rm(each, { force: true })));
  return { ...checked, file, removed };
}
