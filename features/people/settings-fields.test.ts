import { expect, test } from 'vitest';
import { limitFields, mostPerDay } from './settings-fields.ts';

const reads = (newPerDay: string) => {
  const read = limitFields.safeParse({ newPerDay, reviewsPerDay: '0' });
  return read.success ? read.data.newPerDay : null;
};

test('a limit is a whole number from 0 to the most that a day may hold', () => {
  expect(reads('0')).toBe(0);
  expect(reads(' 12 ')).toBe(12);
  expect(reads(String(mostPerDay.new))).toBe(mostPerDay.new);
  for (const wrong of ['', '-1', '1.5', '1e2', 'ten', '١٢', String(mostPerDay.new + 1), '99999'])
    expect(reads(wrong), wrong).toBeNull();
});
