import { expect, test } from 'vitest';
import { chanceFrom } from '../e2e/fixtures/chance.ts';
import { differenceOfMedians } from './difference-of-medians.ts';

function sample(count: number, seed: number, shift = 0): number[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => shift + 10 * chance());
}

test('the interval lies around the difference, and is narrower with more values', () => {
  const few = differenceOfMedians(sample(50, 1, 3), sample(50, 2));
  const many = differenceOfMedians(sample(400, 3, 3), sample(400, 4));
  for (const { low, difference, high } of [few, many]) {
    expect(low).toBeLessThanOrEqual(difference);
    expect(high).toBeGreaterThanOrEqual(difference);
  }
  expect(many.high - many.low).toBeLessThan(few.high - few.low);
  expect(many.low).toBeGreaterThan(1);
  expect(many.high).toBeLessThan(5);
});

test('of samples that differ in nothing, nearly all intervals hold zero', () => {
  const holding = Array.from({ length: 20 }, (_, i) => differenceOfMedians(sample(30, 2 * i), sample(30, 2 * i + 1)));
  const share = holding.filter(({ low, high }) => low <= 0 && high >= 0).length / holding.length;
  expect(share).toBeGreaterThanOrEqual(0.85);
});
