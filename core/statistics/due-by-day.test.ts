import { expect, test } from 'vitest';
import { dueByDay } from './due-by-day.ts';

test('today holds what has waited, and what comes after the last day is left out', () => {
  const due = ['2026-02-20', '2026-02-27', '2026-03-01', '2026-03-01', '2026-03-02'];
  expect(dueByDay(due, '2026-02-27', 3)).toEqual([
    { studyDay: '2026-02-27', questions: 2 },
    { studyDay: '2026-02-28', questions: 0 },
    { studyDay: '2026-03-01', questions: 2 },
  ]);
});
