import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tailOfChance } from './tail-of-chance.ts';

test('with equal chances it is the tail of the binomial distribution', () => {
  const coins = [0.5, 0.5, 0.5, 0.5];
  expect([0, 1, 2, 3, 4, 5].map((count) => tailOfChance(coins, count))).toEqual([
    1,
    15 / 16,
    11 / 16,
    5 / 16,
    1 / 16,
    0,
  ]);
});

test('with different chances every way to get there counts', () => {
  expect(tailOfChance([0.5, 0.25], 1)).toBeCloseTo(1 - 0.5 * 0.75);
  expect(tailOfChance([0.5, 0.25], 2)).toBeCloseTo(0.125);
});

test('more events are never likelier, and the order of the chances does not matter', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(chances, fc.nat(12), (all, count) => {
      expect(tailOfChance(all, count + 1)).toBeLessThanOrEqual(tailOfChance(all, count) + 1e-12);
      expect(tailOfChance([...all].reverse(), count)).toBeCloseTo(tailOfChance(all, count));
    }),
  );
});
