import type { Memory } from '../schedule/memory.ts';
import { csvLine } from './csv.ts';

const columns = [
  ...['question', 'stability_days', 'difficulty', 'due', 'last_day', 'reviews', 'lapses', 'suspended', 'first_right'],
];

export const memoryHead = csvLine(columns);

/**
 * What is remembered of one question as a line of a table; the cells that only an answer fills are empty before the
 * first one that counts. docs/export.md says what each column means.
 */
export function memoryCsv(question: string, { learned, suspended, firstSight }: Memory): string {
  return csvLine([
    ...[question, learned?.stability ?? null, learned?.difficulty ?? null],
    ...[learned?.due ?? null, learned?.lastDay ?? null, learned?.reps ?? 0, learned?.lapses ?? 0],
    ...[Number(suspended), firstSight === null ? null : Number(firstSight)],
  ]);
}
