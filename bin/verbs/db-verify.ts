import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { Difference } from '../../features/review/state-differences.ts';
import { verifyStates } from '../../features/review/verify-states.ts';
import { counter } from '../counter.ts';
import type { Verb } from '../verb.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

const first = 20;

export const dbVerify: Verb = {
  usage: 'db verify',
  about: [
    'Folds every log anew and compares with the memories and totals that are stored.',
    `Names the first ${first} rows that differ. Changes nothing, and may run beside the server.`,
  ],
  options: {},
  words: 0,
  async run() {
    const { show, end } = counter('learners');
    const tell = ({ learners }: { learners: number }) => show(learners);
    const verified = await withDatabaseAsItIs((db) => verifyStates({ first, tell }, { db })).finally(end);
    const { learners, events, differing, differences } = verified;
    const more = differing > differences.length ? [`… and ${differing - differences.length} more`] : [];
    const mend = 'To write what the logs say: stop the server, then npm run -s wengu -- db rebuild';
    const checked = `${learners} ${learners === 1 ? 'learner' : 'learners'} and ${events} events checked`;
    return {
      ok: differing === 0,
      lines:
        differing === 0
          ? [`✓ ${checked}: all is as the logs say`]
          : [...differences.flatMap(linesOf), ...more, `${checked}. ${mend}`],
      json: verified,
    };
  },
};

function linesOf(difference: Difference): string[] {
  const { learner, stored, folded } = difference;
  const what =
    difference.of === 'memory'
      ? `memory of ${difference.question}`
      : `total of ${difference.studyDay} in ${difference.section}, level ${difference.level}`;
  const row = (value: unknown) => (value === null ? 'nothing' : canonicalJson(value));
  return [`✗ ${learner.email ?? learner.id}: ${what}`, `    stored ${row(stored)}`, `    folded ${row(folded)}`];
}
