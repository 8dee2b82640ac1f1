import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyRange } from './likely-range.ts';
import { successCounts } from './success-counts.ts';

test('a range holds as nearly as can be the share that is asked for', () => {
  const counts = { least: 5, chances: [0.02, 0.08, 0.3, 0.4, 0.2] };
  expect(likelyRange(counts, 0.8)).toEqual({ low: 7, high: 9 });
  expect(likelyRange(counts, 0.7)).toEqual({ low: 7, high: 8 });
});

test('where one count is nearly sure, the range is that one', () => {
  expect(likelyRange(successCounts([0.99]), 0.8)).toEqual({ low: 1, high: 1 });
});

test('where nothing is known of a single one, the range is everything', () => {
  expect(likelyRange(successCounts([0.5]), 0.8)).toEqual({ low: 0, high: 1 });
});

test('of all ranges that hold most for their width, none is nearer to the share that is asked for', () => {
  const trials = fc.array(fc.double({ min: 0.02, max: 0.98, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(trials, fc.double({ min: 0.5, max: 0.95, noNaN: true }), (given, share) => {
      const { least, chances } = successCounts(given);
      const held = (from: number, to: number) => chances.slice(from, to + 1).reduce((sum, chance) => sum + chance, 0);
      const most = (width: number) => Math.max(...chances.map((_, from) => held(from, from + width)));
      const nearest = Math.min(...chances.map((_, width) => Math.abs(most(width) - share)));
      const { low, high } = likelyRange({ least, chances }, share);
      expect(Math.abs(held(low - least, high - least) - share)).toBeCloseTo(nearest, 9);
    }),
  );
});
