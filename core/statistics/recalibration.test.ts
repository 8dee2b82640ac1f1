import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atFirst, beliefOn, learnFrom, recalledCounts } from './recalibration.ts';

const logit = (chance: number) => Math.log(chance / (1 - chance));

test('without answers nothing is learnt', () => {
  const { intercept, slope, variance } = learnFrom([], atFirst);
  expect({ intercept, slope }).toEqual({ intercept: 0, slope: 1 });
  expect(variance.intercept).toBeCloseTo(atFirst.variance.intercept, 12);
});

test('a forecast that came true leaves the belief where it was, and surer', () => {
  const { intercept, slope, variance } = learnFrom([{ answers: 100, recalled: 90, foreseen: 90 }], atFirst);
  expect(intercept + slope * logit(0.9)).toBeCloseTo(logit(0.9), 6);
  expect(variance.intercept).toBeLessThan(atFirst.variance.intercept);
});

test('many answers at two levels say what is so, whatever was believed', () => {
  const outcomes = [
    { answers: 1e6, recalled: 0.7e6, foreseen: 0.8e6 },
    { answers: 1e6, recalled: 0.85e6, foreseen: 0.95e6 },
  ];
  const { intercept, slope } = learnFrom(outcomes, atFirst);
  expect(intercept + slope * logit(0.8)).toBeCloseTo(logit(0.7), 3);
  expect(intercept + slope * logit(0.95)).toBeCloseTo(logit(0.85), 3);
});

test('a part follows the rest of what a learner studies until its own answers say otherwise', () => {
  const at90 = ({ intercept, slope }: { intercept: number; slope: number }) => intercept + slope * logit(0.9);
  const elsewhere = [{ answers: 500, recalled: 350, foreseen: 450 }];
  const own = (answers: number) => [{ answers, recalled: 0.9 * answers, foreseen: 0.9 * answers }];
  expect(at90(beliefOn([], elsewhere))).toBeCloseTo(at90(learnFrom(elsewhere, atFirst)), 9);
  expect(at90(beliefOn(own(10), elsewhere))).toBeLessThan(logit(0.8));
  expect(at90(beliefOn(own(2_000), elsewhere))).toBeGreaterThan(logit(0.88));
});

const outcomes = fc.array(
  fc
    .record({
      answers: fc.nat(500),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      chance: fc.double({ min: 0.01, max: 1, noNaN: true }),
    })
    .map(({ answers, part, chance }) => ({
      answers,
      recalled: Math.round(answers * part),
      foreseen: answers * chance,
    })),
  { maxLength: 7 },
);

test('whatever came of the forecasts, the belief is a number, and the counts are those of one whole', () => {
  fc.assert(
    fc.property(outcomes, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (told, foreseen) => {
      const belief = learnFrom(told, atFirst);
      expect(belief.variance.intercept).toBeGreaterThan(0);
      expect(belief.variance.slope).toBeGreaterThan(0);
      const sum = recalledCounts(foreseen, belief).chances.reduce((total, chance) => total + chance, 0);
      expect(sum).toBeCloseTo(1, 6);
    }),
    { numRuns: 200 },
  );
});

test('the belief is where the answers and what was believed before are likeliest together', () => {
  fc.assert(
    fc.property(outcomes, (told) => {
      const { intercept, slope } = learnFrom(told, atFirst);
      const likelihood = (a: number, b: number) =>
        told.reduce(
          (sum, { answers, recalled, foreseen }) => {
            if (answers === 0) return sum;
            const x = logit(Math.min(0.98, Math.max(0.02, foreseen / answers)));
            const odds = a + b * x;
            return sum + recalled * odds - answers * Math.log1p(Math.exp(odds));
          },
          -(a ** 2) / 0.32 - (b - 1) ** 2 / 0.5,
        );
      const best = likelihood(intercept, slope) + 1e-6;
      for (const [da, db] of [
        [0.01, 0],
        [-0.01, 0],
        [0, 0.01],
        [0, -0.01],
      ] as const)
        expect(likelihood(intercept + da, slope + db)).toBeLessThanOrEqual(best);
    }),
    { numRuns: 200 },
  );
});
