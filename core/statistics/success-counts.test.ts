import fc from 'fast-check';
import { expect, test } from 'vitest';
import { successCounts } from './success-counts.ts';

const trials = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

test('no trials have no successes', () => {
  expect(successCounts([])).toEqual({ least: 0, chances: [1] });
});

test('two trials of unlike chances', () => {
  const { least, chances } = successCounts([0.9, 0.5]);
  expect(least).toBe(0);
  [0.05, 0.5, 0.45].forEach((chance, count) => {
    expect(chances[count]).toBeCloseTo(chance, 12);
  });
});

test('equal chances give the binomial distribution', () => {
  const { least, chances } = successCounts(Array.from({ length: 10 }, () => 0.3));
  expect(chances[3 - least]).toBeCloseTo(120 * 0.3 ** 3 * 0.7 ** 7, 12);
});

test('what is sure is no chance at all', () => {
  expect(successCounts([1, 1, 0])).toEqual({ least: 2, chances: [1] });
});

test('the chances are those of one whole, and their mean and variance those of the trials together', () => {
  fc.assert(
    fc.property(trials, (given) => {
      const { least, chances } = successCounts(given);
      const sumOf = (value: (count: number) => number) =>
        chances.reduce((total, chance, at) => total + chance * value(least + at), 0);
      const mean = given.reduce((total, trial) => total + trial, 0);
      const variance = given.reduce((total, trial) => total + trial * (1 - trial), 0);
      expect(sumOf(() => 1)).toBeCloseTo(1, 9);
      expect(sumOf((count) => count)).toBeCloseTo(mean, 7);
      expect(sumOf((count) => (count - mean) ** 2)).toBeCloseTo(variance, 6);
    }),
  );
});

test('of many trials only the counts that can be are kept', () => {
  const { chances } = successCounts(Array.from({ length: 3_000 }, () => 0.9));
  expect(chances.length).toBeLessThan(300);
});
