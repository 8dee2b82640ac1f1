import { expect, test } from 'vitest';
import { recallLevel, recallLevels } from './recall-level.ts';

test('a level goes from its beginning up to the next one', () => {
  const chances = [0.001, 0.499, 0.5, 0.7, 0.84, 0.85, 0.8999, 0.9, 0.95, 1];
  expect(chances.map(recallLevel)).toEqual([1, 1, 2, 3, 4, 5, 5, 6, 7, 7]);
  expect(recallLevels).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('an answer for which nothing was foreseen has a level of its own', () => {
  expect(recallLevel(null)).toBe(0);
});
