import { verifyStates } from '../../features/review/verify-states.ts';
import { counter } from '../counter.ts';
import type { Verb } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

export const dbVerify: Verb = {
  usage: 'db verify',
  about: ['Folds every log anew and compares with the memories and totals that are stored. Changes nothing.'],
  options: {},
  words: 0,
  async run() {
    const { show, end } = counter('learners');
    const verified = await withDatabase((db) => verifyStates({ db }, show)).finally(end);
    const { learners, differing, differences } = verified;
    const named = differences.flatMap(({ learner, row, stored, folded }) => [
      `✗ ${learner}: ${row}`,
      `    stored ${stored ?? 'nothing'}`,
      `    folded ${folded ?? 'nothing'}`,
    ]);
    const more = differing > differences.length ? [`… and ${differing - differences.length} more`] : [];
    const mend = 'To write what the logs say: stop the server, then npm run -s wengu -- db rebuild';
    const checked = `${learners} ${learners === 1 ? 'learner' : 'learners'} checked`;
    return {
      ok: differing === 0,
      lines: differing === 0 ? [`✓ ${checked}: all is as the logs say`] : [...named, ...more, `${checked}. ${mend}`],
      json: verified,
    };
  },
};
