import path from 'node:path';
import { type LoadOutcome, loadContent } from '../../features/bank/load-content.ts';
import { now } from '../../lib/request/clock.ts';
import { counted, countsLine, problemLines } from '../content/content-lines.ts';
import { contentMark } from '../content-mark.ts';
import { type Verb, WrongUsage } from '../verb.ts';
import { withDatabase } from '../with-database.ts';

export const contentLoad: Verb = {
  usage: 'content load [--plan] [--take files]',
  about: [
    'Brings the question bank to what the files under content/ say, all of it or nothing, and shows what it did.',
    '--plan only shows it. --take files lets the file win where file and app changed the same.',
  ],
  options: { plan: { type: 'boolean' }, take: { type: 'string' } },
  words: 0,
  async run({ values }) {
    if (values.take !== undefined && values.take !== 'files') throw new WrongUsage('--take can only be: --take files');
    const root = process.cwd();
    const dryRun = values.plan === true;
    const options = { root: path.join(root, 'content'), mark: contentMark(root), takeFiles: values.take === 'files' };
    const outcome = await withDatabase((db) => loadContent({ ...options, dryRun }, { db, now: now() }));
    return { ok: outcome.problems.length === 0, lines: linesOf(outcome, dryRun), json: outcome };
  },
};

function linesOf(outcome: LoadOutcome, dryRun: boolean): string[] {
  const { changes, problems, loaded } = outcome;
  const held = loaded ? 'these stay as they were' : dryRun ? 'to be mended first' : 'nothing was loaded';
  return [
    ...changes.map(({ action, kind, id, taken }) => `${action} ${kind} ${id}${note(action, taken)}`),
    ...problemLines(problems),
    ...(countsLine(outcome) ? [`${dryRun ? 'Planned' : '✓'}: ${countsLine(outcome)}`] : []),
    ...(problems.length > 0 ? [`${counted(problems)}, ${held}`] : []),
  ];
}

const note = (action: string, taken: readonly string[]) =>
  action === 'update' && taken.length > 0 ? ` (${taken.join(', ')})` : '';
