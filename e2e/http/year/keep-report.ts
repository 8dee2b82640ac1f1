import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DayRow } from './checks/day-sum.ts';
import type { Habit } from './habit.ts';
import { tableOfDays, tableOfMonths } from './tables.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Writes the months and every day's numbers to test-results/, and gives the months. */
export function keepReport(habits: readonly Habit[], rows: readonly DayRow[]): string {
  const chapters = (tableOf: (rows: readonly DayRow[]) => string) =>
    habits
      .map(({ name, about }) => `## ${name}\n\n${about}\n\n${tableOf(rows.filter((row) => row.learner === name))}\n`)
      .join('\n');
  const results = path.join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  const months = chapters(tableOfMonths);
  const report = ['# The months\n', months, '# Every day\n', chapters(tableOfDays)].join('\n');
  writeFileSync(path.join(results, 'simulated-year.md'), report);
  return months;
}
