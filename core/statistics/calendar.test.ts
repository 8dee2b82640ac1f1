import { expect, test } from 'vitest';
import { calendar, mondayOf } from './calendar.ts';

test('weeks begin on Monday, over the ends of months and years', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-29', '2027-01-03', '1969-12-31'];
  expect(days.map(mondayOf)).toEqual(['2026-11-23', '2026-11-23', '2026-11-23', '2026-12-28', '1969-12-29']);
});

test('a calendar ends with today, and what is to come is not nothing', () => {
  const counts = new Map([
    ['2026-11-15', 9],
    ['2026-11-17', 3],
    ['2026-11-24', 5],
  ]);
  expect(calendar(counts, '2026-11-24', 2)).toEqual([
    { monday: '2026-11-16', counts: [0, 3, 0, 0, 0, 0, 0] },
    { monday: '2026-11-23', counts: [0, 5, null, null, null, null, null] },
  ]);
});
