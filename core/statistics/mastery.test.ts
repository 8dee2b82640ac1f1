import { expect, test } from 'vitest';
import { masteryOf } from './mastery.ts';

test('what was never answered is neither recalled nor forgotten', () => {
  const one = masteryOf([0.9, 0.8, 0.7], 3);
  expect(masteryOf([0.9, 0.8, 0.7], 10)).toEqual({ ...one, questions: 10 });
  expect(one).toMatchObject({ questions: 3, seen: 3, likely: { low: 2, high: 3 } });
  expect(one.expected).toBeCloseTo(2.4, 12);
});

test('of nothing nothing is expected', () => {
  expect(masteryOf([], 4)).toEqual({ questions: 4, seen: 0, expected: 0, likely: { low: 0, high: 0 } });
});
