import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../study-day/study-day.ts';
import { replay } from './fsrs.ts';
import type { Learned, Parameters } from './memory.ts';
import { answersPerDay } from './workload.ts';

const today = '2026-05-01';
const at = (retention: number, maximumInterval = 36_500): Parameters => ({ weights: null, retention, maximumInterval });
const aLearned = (given: Partial<Learned> = {}): Learned => ({
  ...{ stability: 10_000, difficulty: 5, due: today, lastDay: '2026-04-30', reps: 3, lapses: 0 },
  ...given,
});

/** So many questions, answered right on a day of the last two months and once more when they were due, as parameters had it. */
const aDeck = (size: number, parameters: Parameters) =>
  Array.from({ length: size }, (_, index) => {
    const first = addDays(today, -60 + (index % 58));
    const once = replay([{ studyDay: first, rating: 'good' }], parameters, null).learned;
    const second = once && once.due < today ? [{ studyDay: once.due, rating: 'good' as const }] : [];
    const learned = replay([{ studyDay: first, rating: 'good' }, ...second], parameters, null).learned;
    return { question: `q${index}`, learned: learned ?? aLearned() };
  });

test('a well known question is answered once when it is due within the month, and not at all when it is later', () => {
  const alone = (due: string) => answersPerDay([{ question: 'q', learned: aLearned({ due }) }], today, at(0.9), 'ann');
  expect(alone('2026-05-30')).toBeCloseTo(1 / 30);
  expect(alone('2026-04-01')).toBeCloseTo(1 / 30);
  expect(alone('2026-05-31')).toBe(0);
});

test('nothing learnt costs nothing', () => {
  expect(answersPerDay([], today, at(0.97), 'ann')).toBe(0);
});

test('a month at an interval of a day costs every question every day, and each miss once more', () => {
  const learned = aLearned({ stability: 20 });
  const cost = answersPerDay([{ question: 'q', learned }], today, at(0.9, 1), 'ann');
  expect(cost).toBeGreaterThanOrEqual(1);
  expect(cost).toBeLessThan(1.05);
});

test('wanting to keep more costs more, the last percents the most', () => {
  const costs = [0.8, 0.9, 0.97].map((retention) =>
    answersPerDay(aDeck(300, at(retention)), today, at(retention), 'ann'),
  );
  const [little = 0, usual = 0, much = 0] = costs;
  expect(usual).toBeGreaterThan(little * 1.2);
  expect(much).toBeGreaterThan(usual * 1.5);
});

test('a part of many questions speaks for all of them', () => {
  const parameters = at(0.9);
  const whole = answersPerDay(aDeck(580, parameters), today, parameters, 'ann');
  const tenfold = answersPerDay(aDeck(5800, parameters), today, parameters, 'ann');
  expect(tenfold / whole).toBeGreaterThan(9);
  expect(tenfold / whole).toBeLessThan(11);
});

test('the same question is looked at the same way, and no answer is counted before today', () => {
  const anyLearned = fc.record({
    stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    wait: fc.integer({ min: -40, max: 60 }),
    retention: fc.integer({ min: 80, max: 97 }),
  });
  fc.assert(
    fc.property(anyLearned, ({ stability, difficulty, wait, retention }) => {
      const due = addDays(today, wait);
      const questions = [
        { question: 'q', learned: aLearned({ stability, difficulty, due, lastDay: addDays(due, -3) }) },
      ];
      const cost = answersPerDay(questions, today, at(retention / 100), 'ann');
      expect(answersPerDay(questions, today, at(retention / 100), 'ann')).toBe(cost);
      expect(cost).toBeGreaterThanOrEqual(wait < 30 ? 1 / 30 - 1e-9 : 0);
      expect(cost).toBeLessThanOrEqual(wait < 30 ? 2 : 0);
    }),
    { numRuns: 25 },
  );
});
