import path from 'node:path';
import type { Problem } from '../../core/bank/bank-item.ts';
import { countQuestions } from '../../core/bank/count-questions.ts';
import { rules } from '../../core/question/rules/rules.ts';
import { checkContent } from '../../features/bank/check-content.ts';
import { counted, problemLines } from '../content/content-lines.ts';
import { figureLines } from '../content/figure-lines.ts';
import type { Verb } from '../verb.ts';

export const contentCheck: Verb = {
  usage: 'content check [FOLDER]',
  about: [
    'Looks for faults in the files of a folder (content/), each with its file and line, and counts. Changes nothing.',
    'Errors keep the files from being loaded; warnings are worth a look.',
  ],
  options: {},
  words: 0,
  mayFollow: 1,
  async run({ positionals: [folder = 'content'] }) {
    const { items, problems, warnings } = await checkContent(path.resolve(folder));
    const figures = countQuestions(items);
    return {
      ok: problems.length === 0,
      lines: [
        ...figures.flatMap((course) => [...figureLines(course), '']),
        ...listed('Errors', problems, folder),
        ...listed('Warnings', warnings, folder),
        `${problems.length === 0 ? '✓ ' : ''}${items.length} courses, articles, sections and questions: ${counted(problems, 'error')}, ${counted(warnings, 'warning')}`,
      ],
      json: { items: items.length, figures, problems, warnings },
    };
  },
};

/** Every fault at its place, then once for each rule what it is good for. */
function listed(title: string, problems: readonly Problem[], folder: string): string[] {
  if (problems.length === 0) return [];
  const broken = new Set(problems.flatMap(({ rule }) => (rule ? [rule] : [])));
  return [
    `${title}:`,
    ...problemLines(problems, folder),
    ...[...broken].map((rule) => `  [${rule}] ${rules[rule].why}`),
    '',
  ];
}
