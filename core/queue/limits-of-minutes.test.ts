import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitsOfMinutes } from './limits-of-minutes.ts';

const answersOf = (durationMs: number, count = 20) => Array.from({ length: count }, () => durationMs);

test('ten minutes at ten seconds an answer are sixty answers, an eleventh of them to new questions', () => {
  expect(limitsOfMinutes(10, answersOf(10_000))).toEqual({ newPerDay: 5, reviewsPerDay: 55 });
});

test('who has hardly answered is taken to need twelve seconds', () => {
  expect(limitsOfMinutes(10, [])).toEqual({ newPerDay: 4, reviewsPerDay: 46 });
  expect(limitsOfMinutes(10, answersOf(1_000, 19))).toEqual({ newPerDay: 4, reviewsPerDay: 46 });
});

test('an answer during which the telephone rang changes nothing', () => {
  expect(limitsOfMinutes(10, [...answersOf(10_000), 600_000])).toEqual(limitsOfMinutes(10, answersOf(10_000, 21)));
});

test('however little time there is, there is one of each; more time brings no less, slower answers no more', () => {
  const minutes = fc.integer({ min: 1, max: 240 });
  const durations = fc.array(fc.nat({ max: 600_000 }), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(minutes, minutes, durations, (one, other, taken) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      const limits = limitsOfMinutes(less, taken);
      expect(limits.newPerDay).toBeGreaterThanOrEqual(1);
      expect(limits.reviewsPerDay).toBeGreaterThanOrEqual(1);
      const longer = limitsOfMinutes(more, taken);
      expect(longer.newPerDay).toBeGreaterThanOrEqual(limits.newPerDay);
      expect(longer.reviewsPerDay).toBeGreaterThanOrEqual(limits.reviewsPerDay);
      const slower = limitsOfMinutes(
        less,
        taken.map((duration) => 2 * duration + 1),
      );
      expect(slower.newPerDay + slower.reviewsPerDay).toBeLessThanOrEqual(limits.newPerDay + limits.reviewsPerDay);
    }),
  );
});
