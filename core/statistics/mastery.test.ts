import { expect, test } from 'vitest';
import { masteryOf } from './mastery.ts';
import { atFirst, learnFrom } from './recalibration.ts';

test('what was never answered is neither recalled nor forgotten', () => {
  const one = masteryOf([0.9, 0.8, 0.7], 3, atFirst);
  expect(masteryOf([0.9, 0.8, 0.7], 10, atFirst)).toEqual({ ...one, questions: 10 });
  expect(one).toMatchObject({ questions: 3, seen: 3, likely: { low: 2, high: 3 } });
});

test('of nothing nothing is expected', () => {
  expect(masteryOf([], 4, atFirst)).toMatchObject({ questions: 4, seen: 0, likely: { low: 0, high: 0 } });
});

test('whoever recalls less than foreseen is expected to go on so', () => {
  const foreseen = Array.from({ length: 40 }, () => 0.9);
  const told = (recalled: number) => learnFrom([{ answers: 400, recalled, foreseen: 360 }], atFirst);
  expect(masteryOf(foreseen, 40, told(360)).expected).toBeCloseTo(36, 0);
  expect(masteryOf(foreseen, 40, told(280)).expected).toBeCloseTo(28, 0);
});

test('the fewer answers there were, the wider the range', () => {
  const foreseen = Array.from({ length: 40 }, () => 0.9);
  const widthAfter = (answers: number) => {
    const belief = learnFrom([{ answers, recalled: 0.9 * answers, foreseen: 0.9 * answers }], atFirst);
    const { low, high } = masteryOf(foreseen, 40, belief).likely;
    return high - low;
  };
  expect(widthAfter(0)).toBeGreaterThan(widthAfter(40));
  expect(widthAfter(40)).toBeGreaterThan(widthAfter(4_000));
});
