import path from 'node:path';
import { exportCourse } from '../../features/bank/export-course.ts';
import { record } from '../../features/log/record.ts';
import { UserError } from '../../lib/env/user-error.mjs';
import { NotFound } from '../../lib/not-found.ts';
import { now } from '../../lib/request/clock.ts';
import { counted, problemLines } from '../content/content-lines.ts';
import type { Verb } from '../verb.ts';
import { withDatabaseAsItIs } from '../with-database.ts';

export const contentExport: Verb = {
  usage: 'content export COURSE [--to FOLDER]',
  about: [
    'Writes a course as files, in the format of content/, into FOLDER/COURSE (export/COURSE), which must not be there yet.',
    'Drafts and what was retired are left out. Loaded again, the files change nothing.',
  ],
  options: { to: { type: 'string' } },
  words: 1,
  async run({ positionals: [course = ''], values }) {
    const root = String(values.to ?? 'export');
    const outcome = await withDatabaseAsItIs(async (db) => {
      try {
        const exported = await exportCourse({ course, root: path.resolve(root) }, { db });
        if (exported.ok) await record(db.write, { kind: 'course-exported', by: null, course }, now());
        return exported;
      } catch (error) {
        if (error instanceof NotFound) throw new UserError(`There is no course "${course}".`);
        throw error;
      }
    });
    if (outcome.ok) {
      const lines = [`✓ ${outcome.files} files in ${path.join(root, course)}`];
      return { ok: true, lines, json: { folder: path.join(root, course), files: outcome.files } };
    }
    const there = `${path.join(root, course)} is there already: remove it, or name another folder with --to.`;
    if (outcome.reason === 'is-there') throw new UserError(there);
    const { problems } = outcome;
    return {
      ok: false,
      lines: [
        ...problemLines(problems, root),
        `${counted(problems)}, to be mended in the app first: nothing was written`,
      ],
      json: { problems },
    };
  },
};
