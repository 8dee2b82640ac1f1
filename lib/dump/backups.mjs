import { readdir } from 'node:fs/promises';
import path from 'node:path';

// Plain Node, since the server looks here too.

const pattern = /^backup-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.(db|dump\.gz)$/;

/**
 * The name of a backup: the instant, and an SQLite file or a dump.
 *
 * @param {number} now milliseconds since 1970
 * @param {'sqlite' | 'postgresql'} database
 */
export function backupName(now, database) {
  const instant = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  return `backup-${instant}Z.${database === 'sqlite' ? 'db' : 'dump.gz'}`;
}

/**
 * @typedef {object} Backup
 * @property {string} file
 * @property {number} at when it was made, in ms
 */

/**
 * The backups in a folder, the newest first; other files there are nobody's business.
 *
 * @param {string} folder
 * @returns {Promise<Backup[]>}
 */
export async function findBackups(folder) {
  const names = await readdir(folder).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, day, hours, minutes, seconds] = pattern.exec(name) ?? [];
      const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
      return Number.isNaN(at) ? [] : [{ file: path.join(folder, name), at }];
    })
    .sort((a, b) => b.at - a.at);
}
