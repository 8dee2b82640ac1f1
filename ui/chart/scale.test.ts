import { expect, test } from 'vitest';
import { ticks } from './scale.ts';

test('an axis has round, whole steps up to the largest value', () => {
  expect(ticks(0)).toEqual([0, 1]);
  expect(ticks(3)).toEqual([0, 1, 2, 3]);
  expect(ticks(9)).toEqual([0, 5, 10]);
  expect(ticks(41)).toEqual([0, 20, 40, 60]);
  expect(ticks(120)).toEqual([0, 50, 100, 150]);
});

test('an axis ends at the largest value or above, with five steps at most', () => {
  for (let largest = 1; largest < 2_000; largest++) {
    const steps = ticks(largest);
    expect(steps.at(-1)).toBeGreaterThanOrEqual(largest);
    expect(steps.at(-2)).toBeLessThan(largest);
    expect(steps.length).toBeLessThanOrEqual(5);
  }
});
