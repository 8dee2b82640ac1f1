import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBackups } from './kept-backups.ts';

const dayMs = 86_400_000;
const start = Date.parse('2026-01-01T03:00:00Z');
const someTimes = fc.uniqueArray(fc.integer({ min: 0, max: 1000 * 24 }).map((hours) => start + hours * 3_600_000));
const kept = (times: number[]) => [...keptBackups(times)].sort((a, b) => a - b);

test('of 400 nights the last seven stay, the ends of the weeks before, and the ends of the months before', () => {
  const nights = Array.from({ length: 400 }, (_, night) => start + night * dayMs);
  const days = kept(nights).map((at) => new Date(at).toISOString().slice(0, 10));
  expect(days).toEqual([
    ...['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30'],
    ...['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-17', '2027-01-24', '2027-01-29', '2027-01-30'],
    ...['2027-01-31', '2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04'],
  ]);
});

test('the newest is kept, never more than 23 are, and what is kept is kept again', () => {
  fc.assert(
    fc.property(someTimes, (times) => {
      const left = kept(times);
      expect(left.length).toBeLessThanOrEqual(23);
      expect(kept(left)).toEqual(left);
      if (times.length > 0) expect(left.at(-1)).toBe(Math.max(...times));
    }),
  );
});

test('tidying after each backup leaves the same as tidying once at the end', () => {
  fc.assert(
    fc.property(someTimes, (times) => {
      let left: number[] = [];
      for (const at of [...times].sort((a, b) => a - b)) left = kept(left.concat(at));
      expect(left).toEqual(kept(times));
    }),
  );
});

test('up to seven backups of different days are all kept, however long ago they are', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { maxLength: 7 });
  fc.assert(
    fc.property(days, (numbers) => {
      const times = numbers.map((number) => start + number * dayMs);
      expect(keptBackups(times).size).toBe(times.length);
    }),
  );
});
