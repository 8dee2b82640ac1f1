import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorthNoting, sessionEnd } from './session-life.ts';

const day = 86_400_000;

test('a session ends thirty days after it was last used, and ninety after it began', () => {
  expect(sessionEnd({ createdAt: 0, lastUsedAt: 0 })).toBe(30 * day);
  expect(sessionEnd({ createdAt: 0, lastUsedAt: 59 * day })).toBe(89 * day);
  expect(sessionEnd({ createdAt: 0, lastUsedAt: 61 * day })).toBe(90 * day);
});

test('who comes back within thirty days each time stays in for ninety days and no longer', () => {
  const pauses = fc.array(fc.integer({ min: 1, max: 30 * day - 1 }), { minLength: 10 });
  fc.assert(
    fc.property(pauses, (waits) => {
      let [now, end] = [0, sessionEnd({ createdAt: 0, lastUsedAt: 0 })];
      for (const wait of waits) {
        now += wait;
        if (now >= end) break;
        end = sessionEnd({ createdAt: 0, lastUsedAt: now });
        expect(end).toBeGreaterThan(now);
      }
      expect(end).toBeLessThanOrEqual(90 * day);
      if (now >= end) expect(now).toBeGreaterThanOrEqual(90 * day);
    }),
  );
});

test('a use is noted at most every five minutes, and not where a clock was put back', () => {
  expect(isWorthNoting(1_000, 1_000 + 299_999)).toBe(false);
  expect(isWorthNoting(1_000, 1_000 + 300_000)).toBe(true);
  expect(isWorthNoting(1_000, 0)).toBe(false);
});
