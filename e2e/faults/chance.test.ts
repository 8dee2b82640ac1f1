import { expect, test } from 'vitest';
import { chanceFrom } from './chance.ts';

test('the same seed gives the same numbers, another seed others, all in [0, 1)', () => {
  const numbers = (seed: number) => Array.from({ length: 1000 }, chanceFrom(seed));
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(numbers(7).every((number) => number >= 0 && number < 1)).toBe(true);
});
