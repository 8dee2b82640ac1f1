import { readFile } from 'node:fs/promises';
import { type ImportOutcome, importLearner } from '../../features/export/import-learner.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { now } from '../../lib/request/clock.ts';
import { oneTimeLink } from '../one-time-link.ts';
import type { Verb } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

export const learnerImport: Verb = {
  usage: 'import learner FILE.json',
  about: [
    'Takes in a learner from the JSON that another installation exported: account, courses, log and all that follows.',
    'Whoever is here already gets what is missing in the log. Taken in again, a file changes nothing.',
    'A new account is a learner’s, whatever it was, and chooses a password by the link that is printed.',
  ],
  options: {},
  words: 1,
  async run({ positionals: [file = ''] }) {
    const text = await readFile(file, 'utf8').catch(() => {
      throw new UserError(`${file} cannot be read: check its name.`);
    });
    return withDatabase(async (db) => {
      const outcome = await importLearner(text, { db, now: now() });
      if (!outcome.ok) throw new UserError(refusal(file, outcome));
      const { learner, made, added, known, otherwise } = outcome;
      const link = made ? await oneTimeLink(learner.email, { db, now: now() }) : null;
      const others = `${otherwise} memories are others than in the file, as the questions here are.`;
      return {
        ok: true,
        lines: [
          `✓ ${learner.email}: ${added} events added, ${known} were here`,
          ...(made && otherwise > 0 ? [others] : []),
          ...(link ? ['They can choose a password here, once', link] : []),
        ],
        json: { id: learner.id, email: learner.email, made, added, known, otherwise, link },
      };
    });
  },
};

function refusal(file: string, outcome: Extract<ImportOutcome, { ok: false }>): string {
  if (outcome.reason === 'file') return `${file} ${outcome.fault}`;
  if (outcome.reason === 'email-taken')
    return `${outcome.email} belongs to another account here: nothing was taken in.`;
  return `The event ${outcome.id} is here and says something else: nothing was taken in.`;
}
