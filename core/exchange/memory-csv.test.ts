import { expect, test } from 'vitest';
import { parseCsv } from './csv.builder.ts';
import { memoryCsv, memoryHead } from './memory-csv.ts';

test('what is remembered of a question is one line', () => {
  const learned = { stability: 12.25, difficulty: 5, due: '2026-05-20', lastDay: '2026-05-08', reps: 3, lapses: 1 };
  expect(parseCsv(memoryHead + memoryCsv('docker.p', { learned, suspended: false, firstSight: true }))).toEqual([
    [
      ...['question', 'stability_days', 'difficulty', 'due', 'last_day', 'reviews', 'lapses'],
      ...['suspended', 'first_right'],
    ],
    ['docker.p', '12.25', '5', '2026-05-20', '2026-05-08', '3', '1', '0', '1'],
  ]);
});

test('a question that was only suspended leaves empty what nothing is known of', () => {
  expect(memoryCsv('docker.p', { learned: null, suspended: true, firstSight: null })).toBe('docker.p,,,,,0,0,1,\r\n');
});
