import { rebuildStates } from '../../features/review/rebuild-states.ts';
import { takeAlone } from '../../lib/db/in-use.mjs';
import { readSettings } from '../../lib/env/settings.mjs';
import { UserError } from '../../lib/env/user-error.mjs';
import { counter } from '../counter.ts';
import type { Verb } from '../verb.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

export const dbRebuild: Verb = {
  usage: 'db rebuild',
  about: [
    'Writes the memories and totals anew from the logs, wherever something else is stored.',
    'The server must not run meanwhile.',
  ],
  options: {},
  words: 0,
  async run() {
    const { show, end } = counter('learners');
    const rebuilt = await withDatabaseAsItIs(async (db) => {
      const release = await takeAlone(readSettings().databaseUrl);
      if (!release) throw new UserError('The server is running on this database: stop the server first.');
      try {
        return await rebuildStates({ tell: ({ learners }) => show(learners) }, { db });
      } finally {
        end();
        await release();
      }
    });
    const { learners, rows } = rebuilt;
    const people = `${learners} ${learners === 1 ? 'learner' : 'learners'}`;
    return {
      ok: true,
      lines: [`✓ ${people} checked, ${rows} ${rows === 1 ? 'row' : 'rows'} mended`],
      json: rebuilt,
    };
  },
};
