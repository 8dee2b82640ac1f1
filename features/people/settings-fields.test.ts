import { expect, test } from 'vitest';
import { limitFields, mostPerDay } from './settings-fields.ts';

const reads = (newPerDay: string) => {
  const read = limitFields.safeParse({ measure: 'counts', newPerDay, reviewsPerDay: '0', minutesPerDay: '10' });
  return read.success ? read.data.newPerDay : null;
};

test('a limit is a whole number from 0 to the most that a day may hold', () => {
  expect(reads('0')).toBe(0);
  expect(reads(' 12 ')).toBe(12);
  expect(reads(String(mostPerDay.new))).toBe(mostPerDay.new);
  for (const wrong of ['', '-1', '1.5', '1e2', 'ten', '١٢', String(mostPerDay.new + 1), '99999'])
    expect(reads(wrong), wrong).toBeNull();
});

test('a day is measured by minutes only where that is chosen', () => {
  const typed = { newPerDay: '5', reviewsPerDay: '50', minutesPerDay: '15' };
  expect(limitFields.parse({ measure: 'counts', ...typed }).minutesPerDay).toBeNull();
  expect(limitFields.parse({ measure: 'minutes', ...typed }).minutesPerDay).toBe(15);
  expect(limitFields.safeParse({ measure: 'minutes', ...typed, minutesPerDay: '0' }).success).toBe(false);
});
