import { statSync } from 'node:fs';
import path from 'node:path';
import { backUp } from '../../features/backup/back-up.ts';
import { saveBackup } from '../../features/backup/save-backup.ts';
import { DatabaseBusy } from '../../lib/db/errors.ts';
import { readSettings } from '../../lib/env/settings.mjs';
import { now } from '../../lib/request/clock.ts';
import { noteInLog } from '../note-in-log.ts';
import type { Verb } from '../verb.ts';

export const backup: Verb = {
  usage: 'backup [--to FILE]',
  about: [
    'Copies the database as of one moment and reads the copy whole; the server may run meanwhile.',
    'It goes into the folder backups of DATA_DIR, where of older ones the latest of seven days, four weeks and twelve',
    'months stay, or into FILE. The secret is not in it. docs/backup.md says what is.',
  ],
  options: { to: { type: 'string' } },
  words: 0,
  async run({ values }) {
    const { databaseUrl: url, dataDir } = readSettings();
    const context = { url, now: now() };
    const noted = await note(url);
    const to = values.to === undefined ? null : path.resolve(String(values.to));
    const made =
      to === null
        ? await backUp(path.join(dataDir, 'backups'), context)
        : { ...(await saveBackup(to, context)), file: to, removed: [] };
    const bytes = statSync(made.file).size;
    const megabytes = (bytes / 1_000_000).toFixed(1);
    return {
      ok: true,
      lines: [
        `✓ ${path.relative('', made.file)}, ${megabytes} MB: ${made.rows} rows in ${made.tables} tables, read whole`,
        ...made.removed.map((file) => `  ${path.basename(file)} made room`),
        ...(noted ? [] : ['  The log in it does not say that it was made: nothing can be written there now.']),
      ],
      json: { ...made, bytes },
    };
  },
};

/** Where nobody can write, a backup is wanted all the more. */
async function note(url: string): Promise<boolean> {
  try {
    await noteInLog(url, 'backup-made');
    return true;
  } catch (error) {
    if (error instanceof DatabaseBusy) return false;
    throw error;
  }
}
