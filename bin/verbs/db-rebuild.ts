import { rebuildStates } from '../../features/review/rebuild-states.ts';
import { readSettings } from '../../lib/env/settings.mjs';
import { aloneWith } from '../alone-with.ts';
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
      const rebuild = () => rebuildStates({ tell: ({ learners }) => show(learners) }, { db });
      return aloneWith(readSettings().databaseUrl, rebuild).finally(end);
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
