import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReviewEvent } from './event.ts';
import { fold } from './fold.ts';
import { anAnswer, anUndo, aRate, aRegrade, aReset } from './review-event.builder.ts';
import { changeOfTotals, type DayTotal, dayTotals } from './totals.ts';

const parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const standingOf = (events: ReviewEvent[]) => fold(events, 1, parameters, null).standing;

const aTotal = (given: Partial<DayTotal>): DayTotal => ({
  studyDay: '2026-05-01',
  section: 'docker.images',
  level: 0,
  answers: 0,
  correct: 0,
  firsts: 0,
  durationMs: 0,
  recalled: 0,
  foreseen: 0,
  ...given,
});

const first = anAnswer({ id: 'a', at: 1, correct: false, rating: 'again', durationMs: 4000 });
const second = anAnswer({ id: 'b', at: 2, durationMs: 2000 });
const moved = anAnswer({ id: 'c', at: 3, studyDay: '2026-05-04', section: 'docker.layers', durationMs: 1000 });

/** What the forgetting curve of the published weights says three days after again and good on one day. */
const afterThreeDays = { studyDay: '2026-05-04', section: 'docker.layers', level: 2, foreseen: 6740 };

test('totals are sums by study day, section and level, the first answer counted once', () => {
  expect(dayTotals(standingOf([moved, second, first]))).toEqual([
    aTotal({ answers: 2, correct: 1, firsts: 1, durationMs: 6000, recalled: 1 }),
    aTotal({ ...afterThreeDays, answers: 1, correct: 1, durationMs: 1000, recalled: 1 }),
  ]);
});

test('a regrade changes what is correct and recalled on the day of the answer', () => {
  const regrade = aRegrade({ id: 'g', at: 9, studyDay: '2026-05-09', answer: 'a', correct: true });
  const change = changeOfTotals(standingOf([first]), standingOf([first, regrade]));
  expect(change).toEqual([aTotal({ correct: 1, recalled: 1 })]);
});

test('an undone first answer makes the next one first', () => {
  const undo = anUndo({ id: 'u', at: 9, answer: 'a' });
  const place = { studyDay: '2026-05-04', section: 'docker.layers' };
  expect(changeOfTotals(standingOf([first, moved]), standingOf([first, moved, undo]))).toEqual([
    aTotal({ answers: -1, firsts: -1, durationMs: -4000 }),
    aTotal({ ...place, level: 0, answers: 1, correct: 1, firsts: 1, durationMs: 1000, recalled: 1 }),
    aTotal({ ...place, level: 2, answers: -1, correct: -1, durationMs: -1000, recalled: -1, foreseen: -6595 }),
  ]);
});

test('a rate changes whether it was recalled, and a raised revision nothing that was foreseen', () => {
  const rate = aRate({ id: 'r', at: 8, answer: 'b', rating: 'again' });
  expect(changeOfTotals(standingOf([second]), standingOf([second, rate]))).toEqual([aTotal({ recalled: -1 })]);
  expect(fold([first, moved], 2, parameters, null).standing).toEqual(standingOf([first, moved]));
});

test('nothing is foreseen of what begins anew, and of what was answered anew only what came since', () => {
  const reset = aReset({ id: 'x', at: 2 });
  const levels = (events: ReviewEvent[]) => dayTotals(standingOf(events)).map(({ level }) => level);
  expect(levels([first, moved])).toEqual([0, 2]);
  expect(levels([first, reset, moved])).toEqual([0, 0]);
  expect(levels([first, { ...moved, revision: 2 }])).toEqual([0, 0]);
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
  const keys = ['answers', 'correct', 'firsts', 'durationMs', 'recalled', 'foreseen'] as const;
  const sumOf = (totals: DayTotal[], key: (typeof keys)[number], day: string) =>
    totals.filter(({ studyDay }) => studyDay === day).reduce((sum, total) => sum + total[key], 0);
  fc.assert(
    fc.property(aStanding, aStanding, (before, after) => {
      const change = changeOfTotals(before, after);
      for (const day of ['2026-05-01', '2026-05-02']) {
        for (const key of keys) {
          const sum = sumOf(dayTotals(before), key, day) + sumOf(change, key, day);
          expect(sum).toBe(sumOf(dayTotals(after), key, day));
        }
      }
    }),
  );
});
