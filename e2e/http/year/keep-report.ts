import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DayRow } from './checks/day-sum.ts';
import type { Habit } from './habit.ts';
import { tableOfDays, tableOfMonths } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const between = /(<!-- the year begins -->\n).*(<!-- the year ends -->)/s;

/**
 * Writes every day's numbers to test-results/, and gives the months. Where WENGU_KEEP_YEAR is set they are put into
 * docs/simulated-year.md as well.
 */
export function keepReport(habits: readonly Habit[], rows: readonly DayRow[]): string {
  const chapters = (tableOf: (rows: readonly DayRow[]) => string) =>
    habits.map(
      ({ name, about }) => `## ${name}\n\n${about}\n\n${tableOf(rows.filter((row) => row.learner === name))}\n`,
    );
  const results = path.join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'simulated-year.md'), ['# Every day\n', ...chapters(tableOfDays)].join('\n'));
  const months = chapters(tableOfMonths).join('\n');
  if (process.env.WENGU_KEEP_YEAR !== undefined) {
    const page = path.join(root, 'docs/simulated-year.md');
    const kept = readFileSync(page, 'utf8').replace(between, (_, begin, end) => `${begin}\n${months}\n${end}`);
    writeFileSync(page, kept);
  }
  return months;
}
