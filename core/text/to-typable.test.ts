import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUntypable, isTypable, toTypable } from './to-typable.ts';
import { typableText } from './typable-text.ts';

test.each([
  ['a\r\nb\rc\n\rd', 'a\nb\nc\n\nd'],
  ['a\0b\x07\x0b\x0c\x1b[31m\x7f\x85', 'ab[31m'],
  ['\ud83d whale \udc0b', '\ufffd whale \ufffd'],
  [
    '\tfn main() {\n\t\u{1f40b} 鲸 \u202e\u200b\ufeff\u2028 }',
    '\tfn main() {\n\t\u{1f40b} 鲸 \u202e\u200b\ufeff\u2028 }',
  ],
])('%j is kept as %j', (text, kept) => {
  expect(toTypable(text)).toBe(kept);
  expect(isTypable(kept)).toBe(true);
  expect(isTypable(text)).toBe(text === kept);
});

const aText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom('\r', '\n', '\0', '\t', 'a', '\ud800', '\udc00', '\x85') }),
);

test('what is kept of a text stays as it is: in memory, as UTF-8, and read again', () => {
  fc.assert(
    fc.property(aText, (text) => {
      const kept = toTypable(text);
      expect(toTypable(kept)).toBe(kept);
      expect(Buffer.from(kept).toString()).toBe(kept);
      expect(kept).not.toMatch(/[\0\r]/);
      expect(typableText().parse(text)).toBe(kept);
    }),
  );
});

test('a text is measured as it is kept', () => {
  expect(typableText().trim().min(1).safeParse('\0 \x07').success).toBe(false);
  expect(typableText().max(3).parse('a\r\nb')).toBe('a\nb');
});

test.each([
  ['fine\r\nas it is\t鲸', null],
  ['a\r\nb\rc \x1b[0m \0', { line: 3, character: 'U+001B' }],
  ['a\n\ud83d', { line: 2, character: 'U+D83D' }],
])('of %j is told where it cannot have been typed', (text, told) => {
  expect(findUntypable(text)).toEqual(told);
});
