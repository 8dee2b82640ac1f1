import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reliabilityOf } from './reliability.ts';

test('of no answers nothing is said', () => {
  expect(reliabilityOf({ answers: 0, recalled: 0, foreseen: 0 })).toBeNull();
});

test('81 of 100, foreseen as 90', () => {
  const said = reliabilityOf({ answers: 100, recalled: 81, foreseen: 90 });
  expect(said).toMatchObject({ answers: 100, foreseen: 0.9, recalled: 0.81 });
  expect(said?.low).toBeCloseTo(0.7548, 3);
  expect(said?.high).toBeCloseTo(0.8552, 3);
});

test('the ends of the range are where the share lies 1.28 standard deviations off', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.double({ min: 0, max: 1, noNaN: true }), (answers, part) => {
      const recalled = Math.round(answers * part);
      const said = reliabilityOf({ answers, recalled, foreseen: answers });
      for (const end of [said?.low ?? 0, said?.high ?? 0]) {
        if (end < 1e-9 || end > 1 - 1e-9) continue;
        const off = Math.abs(end - recalled / answers) / Math.sqrt((end * (1 - end)) / answers);
        expect(off).toBeCloseTo(1.2815515655, 5);
      }
    }),
  );
});
