import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from './instant.ts';

const latest = 8.64e15;

test('every instant that a date can hold is written as the date itself writes it', () => {
  const anInstant = fc.oneof(fc.integer({ min: -latest, max: latest }), fc.integer({ min: -1e12, max: 4e12 }));
  const isWritten = fc.property(anInstant, (ms) => instant(ms) === new Date(ms).toISOString());
  fc.assert(isWritten, { numRuns: 2_000 });
});

test.each([0, -1, 951_782_399_999, 951_782_400_000, -62_167_219_200_001, latest, -latest])(
  '%d is written so too',
  (ms) => expect(instant(ms)).toBe(new Date(ms).toISOString()),
);

test.each([Number.NaN, Number.POSITIVE_INFINITY, latest + 86_400_000])('%d is no time', (ms) => {
  expect(() => instant(ms)).toThrow(RangeError);
});
