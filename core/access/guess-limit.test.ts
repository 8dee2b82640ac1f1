import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessLimit, nextTryAt } from './guess-limit.ts';

const { windowMs } = guessLimit;
const most = 10;
const now = 1_000 * windowMs;

test('nine wrong passwords leave one more try, ten leave none until the first of them is fifteen minutes old', () => {
  const nine = Array.from({ length: 9 }, (_, i) => now - 1_000 * (i + 1));
  expect(nextTryAt(nine, { most, now })).toBeNull();
  expect(nextTryAt([...nine, now - 60_000], { most, now })).toBe(now - 60_000 + 15 * 60_000);
});

test('what is fifteen minutes away is forgotten, also where a clock was put back', () => {
  const long = (at: number) => Array.from({ length: 20 }, () => at);
  expect(nextTryAt(long(now - windowMs), { most, now })).toBeNull();
  expect(nextTryAt(long(now - windowMs + 1), { most, now })).toBe(now + 1);
  expect(nextTryAt(long(now + windowMs), { most, now })).toBeNull();
});

test('whoever tries whenever they may guesses no more than ten times in any fifteen minutes', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: windowMs / 4 }), { maxLength: 200 });
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 20 }), (waits, limit) => {
      const failures: number[] = [];
      let at = now;
      for (const wait of waits) {
        at += wait;
        if (nextTryAt(failures, { most: limit, now: at }) === null) failures.push(at);
      }
      const inWindowFrom = (from: number) => failures.filter((each) => each >= from && each < from + windowMs).length;
      expect(Math.max(0, ...failures.map(inWindowFrom))).toBeLessThanOrEqual(limit);
    }),
  );
});

test('who is refused may try at the time that was told, and within two windows whatever the clock has shown', () => {
  const times = fc.array(fc.integer({ min: now - 2 * windowMs, max: now + 2 * windowMs }), { maxLength: 60 });
  fc.assert(
    fc.property(times, (failures) => {
      const told = nextTryAt(failures, { most, now });
      if (told === null) return;
      expect(told).toBeGreaterThan(now);
      expect(told).toBeLessThan(now + 2 * windowMs);
      const past = failures.filter((at) => at <= now);
      const toldOfPast = nextTryAt(past, { most, now });
      if (toldOfPast !== null) expect(nextTryAt(past, { most, now: toldOfPast })).toBeNull();
    }),
  );
});

test('the order in which failures are told does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: now - windowMs, max: now })), (failures) => {
      const sorted = [...failures].sort((one, other) => one - other);
      expect(nextTryAt(failures, { most, now })).toBe(nextTryAt(sorted, { most, now }));
    }),
  );
});
