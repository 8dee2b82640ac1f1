import { expect, test } from 'vitest';
import { aDay, aFresh, anAnswerTo } from './day.builder.ts';
import { newLeft } from './new-left.ts';

const fresh = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => aFresh(name));
const limits = { newPerDay: 2, reviewsPerDay: 9 };

test('what the limit keeps out of the day is left, what was wanted above it is not', () => {
  expect(newLeft(aDay({ fresh, limits }))).toBe(6);
  expect(newLeft(aDay({ fresh, limits, more: [1] }))).toBe(1);
  expect(newLeft(aDay({ fresh, limits, more: [1, 2] }))).toBe(0);
});

test('what was answered while reading and what was suspended is not left', () => {
  expect(newLeft(aDay({ fresh, limits, answered: [anAnswerTo('h', { firstEver: true })] }))).toBe(6);
  expect(newLeft(aDay({ fresh, limits, withdrawn: new Set(['h']) }))).toBe(5);
});
