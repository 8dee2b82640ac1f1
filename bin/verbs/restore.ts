import path from 'node:path';
import { restoreBackup } from '../../features/backup/restore-backup.ts';
import { readSettings } from '../../lib/env/settings.mjs';
import { now } from '../../lib/request/clock.ts';
import { aloneWith } from '../alone-with.ts';
import { counter } from '../counter.ts';
import { noteInLog } from '../note-in-log.ts';
import type { Verb } from '../verb.ts';

export const restore: Verb = {
  usage: 'restore FILE',
  about: [
    'Puts a backup in the place of the database, all of it or nothing. The server must not run meanwhile.',
    'FILE is an SQLite file or a dump, of whichever database; it is read whole before anything is touched. What was',
    'there before is kept aside.',
  ],
  options: {},
  words: 1,
  async run({ positionals: [file = ''] }) {
    const { databaseUrl, dataDir } = readSettings();
    const { show, end } = counter('rows');
    const wanted = { backups: path.join(dataDir, 'backups'), tell: show };
    const restored = await aloneWith(databaseUrl, async () => {
      const done = await restoreBackup(path.resolve(file), databaseUrl, wanted, { now: now() }).finally(end);
      await noteInLog(databaseUrl, 'backup-restored');
      return done;
    });
    const { rows, tables, replaced } = restored;
    return {
      ok: true,
      lines: [
        `✓ ${rows} rows in ${tables} tables restored from ${file}`,
        ...(replaced === null ? [] : [`What was there before lies in ${path.relative('', replaced)}`]),
        'npm start brings the tables up to date and serves.',
      ],
      json: restored,
    };
  },
};
