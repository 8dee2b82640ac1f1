import path from 'node:path';
import { type ExportFile, exportFiles } from '../../features/export/export-file.ts';
import { saveFiles } from '../../features/export/save-files.ts';
import { findPersonByEmail } from '../../features/people/find-person-by-email.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { now } from '../../lib/request/clock.ts';
import { typedEmail } from '../account-input.ts';
import { counter } from '../counter.ts';
import { type Verb, WrongUsage } from '../verb.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

const formats: Record<string, ExportFile> = {
  reviews: 'reviews.csv',
  memory: 'memory.csv',
  fsrs: 'fsrs.csv',
  json: 'everything.json',
};

export const exportLearner: Verb = {
  usage: 'export EMAIL --to FOLDER|FILE [--format reviews|memory|fsrs|json]',
  about: [
    'Writes the data of a learner as files, as of one moment; the server may run meanwhile.',
    `Without --format ${exportFiles.join(', ')} go into FOLDER; with it FILE is that one.`,
    'docs/export.md says what is in them. What is there already is written over.',
  ],
  options: { to: { type: 'string' }, format: { type: 'string' } },
  words: 1,
  async run({ positionals: [typed], values }) {
    const email = typedEmail(typed);
    const places = placesOf(values.to, values.format);
    const { show, end } = counter('lines');
    const lines = await withDatabaseAsItIs(async (db) => {
      try {
        const person = await findPersonByEmail(email, { db });
        if (!person) throw new UserError(`There is no account of ${email}.`);
        return await saveFiles({ learnerId: person.id, places, tell: show }, { db, now: now() });
      } finally {
        end();
      }
    });
    const files = [...places.values()].map((place) => path.relative('', place) || place);
    return { ok: true, lines: [...files.map((file) => `✓ ${file}`), `${lines} lines`], json: { files, lines } };
  },
};

function placesOf(to: unknown, format: unknown): Map<ExportFile, string> {
  if (typeof to !== 'string' || to === '') throw new WrongUsage('--to names the folder, or the file, to write.');
  if (format === undefined) return new Map(exportFiles.map((file) => [file, path.resolve(to, file)]));
  const file = formats[String(format)];
  if (!file) throw new WrongUsage(`--format is one of ${Object.keys(formats).join(', ')}, not "${format}".`);
  return new Map([[file, path.resolve(to)]]);
}
