import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlip } from './one-slip.ts';

test.each([
  ['container', 'contaner'],
  ['container', 'conntainer'],
  ['container', 'kontainer'],
  ['container', 'contianer'],
  ['image', 'imag'],
])('%s may be mistyped as %s', (word, typed) => {
  expect(isOneSlip(word, typed)).toBe(true);
});

test.each([
  ['container', 'container', 'no slip at all'],
  ['container', 'kontaner', 'two slips'],
  ['run', 'rum', 'too short'],
  ['port80', 'port81', 'a digit is no letter'],
  ['写时复制技术', '写时复刻技术', 'a character is a word'],
])('%s is not mistyped as %s: %s', (word, typed) => {
  expect(isOneSlip(word, typed)).toBe(false);
});

/** The distance by its definition: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) continue;
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      (rows[i] ?? [])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, swap);
    }
  return at(a.length, b.length);
}

test('one slip is a Damerau–Levenshtein distance of one', () => {
  const few = fc.stringMatching(/^[abc]{5,7}$/);
  fc.assert(
    fc.property(few, fc.stringMatching(/^[abc]{3,8}$/), (word, typed) => {
      expect(isOneSlip(word, typed)).toBe(distance(word, typed) === 1);
    }),
    { numRuns: 5_000 },
  );
});
