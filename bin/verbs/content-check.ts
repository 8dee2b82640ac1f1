import path from 'node:path';
import { checkContent } from '../../features/bank/check-content.ts';
import { counted, problemLines } from '../content/content-lines.ts';
import type { Verb } from '../verb.ts';

export const contentCheck: Verb = {
  usage: 'content check [FOLDER]',
  about: ['Looks for faults in the files of a folder (content/), each with its file and line. Changes nothing.'],
  options: {},
  words: 0,
  mayFollow: 1,
  async run({ positionals: [folder = 'content'] }) {
    const { items, problems } = await checkContent(path.resolve(folder));
    const clean = `✓ ${items.length} courses, articles, sections and questions, no fault`;
    return {
      ok: problems.length === 0,
      lines: problems.length === 0 ? [clean] : [...problemLines(problems, folder), counted(problems)],
      json: { items: items.length, problems },
    };
  },
};
