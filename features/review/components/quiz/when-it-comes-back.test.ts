import { expect, test } from 'vitest';
import type { QuizWords } from './quiz-words.ts';
import { daysBetween, whenItComesBack } from './when-it-comes-back.ts';

const words = {
  comesBackToday: 'today',
  comesBackTomorrow: 'tomorrow',
  comesBackIn: { one: 'in a day', other: 'in {n} days' },
} as QuizWords;
const back = (due: string, comesBackToday = false) =>
  whenItComesBack({ studyDay: '2026-03-28', due, comesBackToday }, words);

test('a missed question comes back today, whenever it is due after that', () => {
  expect(back('2026-03-29', true)).toBe('today');
});

test('the distance is counted in study days, over a change of the clocks too', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect([back('2026-03-29'), back('2026-04-08')]).toEqual(['tomorrow', 'in 11 days']);
});
