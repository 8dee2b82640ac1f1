import { expect, test } from 'vitest';
import { addDays, daysBetween } from './study-day.ts';

test('days are counted over the ends of months and leap years', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(addDays('2026-03-29', 36_500)).toBe('2126-03-05');
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
  expect(daysBetween('2026-04-01', '2026-03-31')).toBe(-1);
});
