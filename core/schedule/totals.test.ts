import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewEvent } from './event.ts';
import { fold } from './fold.ts';
import { anAnswer, anUndo, aRegrade } from './review-event.builder.ts';
import { changeOfTotals, type DayTotal, dayTotals } from './totals.ts';

const parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const standingOf = (events: ReviewEvent[]) => fold(events, 1, parameters, null).standing;

const aTotal = (given: Partial<DayTotal>): DayTotal => ({
  studyDay: '2026-05-01',
  section: 'docker.images',
  answers: 0,
  correct: 0,
  firsts: 0,
  durationMs: 0,
  ...given,
});

const first = anAnswer({ id: 'a', at: 1, correct: false, durationMs: 4000 });
const second = anAnswer({ id: 'b', at: 2, durationMs: 2000 });
const moved = anAnswer({ id: 'c', at: 3, studyDay: '2026-05-04', section: 'docker.layers', durationMs: 1000 });

test('totals are sums by study day and section, the first answer counted once', () => {
  expect(dayTotals(standingOf([moved, second, first]))).toEqual([
    aTotal({ answers: 2, correct: 1, firsts: 1, durationMs: 6000 }),
    aTotal({ studyDay: '2026-05-04', section: 'docker.layers', answers: 1, correct: 1, durationMs: 1000 }),
  ]);
});

test('a regrade changes what is correct on the day of the answer', () => {
  const regrade = aRegrade({ id: 'g', at: 9, studyDay: '2026-05-09', answer: 'a', correct: true });
  expect(changeOfTotals(standingOf([first]), standingOf([first, regrade]))).toEqual([aTotal({ correct: 1 })]);
});

test('an undone first answer makes the next one first', () => {
  const undo = anUndo({ id: 'u', at: 9, answer: 'a' });
  expect(changeOfTotals(standingOf([first, moved]), standingOf([first, moved, undo]))).toEqual([
    aTotal({ answers: -1, firsts: -1, durationMs: -4000 }),
    aTotal({ studyDay: '2026-05-04', section: 'docker.layers', firsts: 1 }),
  ]);
});

test('nothing changed is no change', () => {
  expect(changeOfTotals(standingOf([first, second]), standingOf([second, first]))).toEqual([]);
});

test('totals of before and the change add up to the totals of after', () => {
  const aStanding = fc
    .array(fc.record({ at: fc.nat(9), correct: fc.boolean(), day: fc.constantFrom('2026-05-01', '2026-05-02') }))
    .map((given) =>
      standingOf(given.map(({ day, ...rest }, index) => anAnswer({ id: `${index}`, studyDay: day, ...rest }))),
    );
  const sumOf = (totals: DayTotal[], key: 'answers' | 'correct' | 'firsts' | 'durationMs', day: string) =>
    totals.filter(({ studyDay }) => studyDay === day).reduce((sum, total) => sum + total[key], 0);
  fc.assert(
    fc.property(aStanding, aStanding, (before, after) => {
      const change = changeOfTotals(before, after);
      for (const day of ['2026-05-01', '2026-05-02']) {
        for (const key of ['answers', 'correct', 'firsts', 'durationMs'] as const) {
          const sum = sumOf(dayTotals(before), key, day) + sumOf(change, key, day);
          expect(sum).toBe(sumOf(dayTotals(after), key, day));
        }
      }
    }),
  );
});
