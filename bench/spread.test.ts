import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('the median of an odd number of runs is the middle one', () => {
  expect(spread([9, 1, 3])).toEqual({ min: 1, median: 3, max: 9 });
});

test('the median of an even number of runs lies between the two in the middle', () => {
  expect(spread([4, 1, 3, 9])).toEqual({ min: 1, median: 3.5, max: 9 });
});

test('without runs there is nothing to say', () => {
  expect(() => spread([])).toThrow('Nothing was measured');
});
