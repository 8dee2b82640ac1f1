import { expect, test } from 'vitest';
import { readScript } from './read-script.ts';
import { extrasOf } from './script.ts';

/** The words of a text that is one plain command. */
function wordsOf(text: string): unknown {
  const script = readScript(text);
  return typeof script === 'string' ? script : script.commands.map(({ words }) => words.flat());
}

function extras(text: string): string[] | string {
  const script = readScript(text);
  return typeof script === 'string' ? script : [...extrasOf(script)].sort();
}

test('blanks part words, and quotes and backslashes hold them together', () => {
  expect(wordsOf(`a  'b c'\t"d e" f\\ g h"i"'j'`)).toEqual([['a', 'b c', 'd e', 'f g', 'hij']]);
});

test('an empty pair of quotes is a word', () => {
  expect(wordsOf(`a '' ""`)).toEqual([['a', '', '']]);
});

test('a variable stays as text, and one that is quoted away is marked', () => {
  const kept = `$\{A}`;
  expect(wordsOf(`$A "${kept}" '$A' \\$A`)).toEqual([[kept, kept, '\\$A', '\\$A']]);
});

test('between double quotes a backslash means itself, but before $, `, " and \\', () => {
  expect(wordsOf('"a\\b \\" \\$ \\\\"')).toEqual([['a\\\\b " \\$ \\\\']]);
});

test('a backslash at the end of a line joins it with the next', () => {
  expect(wordsOf('a \\\n  b\\\nc')).toEqual([['a', 'bc']]);
});

test('what follows # at the start of a word is a comment', () => {
  expect(wordsOf('a b#c # d | e')).toEqual([['a', 'b#c']]);
});

test.each([
  ['a | b', ['pipe']],
  ['a && b || c', ['several']],
  ['a; b', ['several']],
  ['a\nb', ['several']],
  ['a &', ['background']],
  ['a > b', ['redirection']],
  ['a 2>&1', ['redirection']],
  ['a $(b)', ['substitution']],
  ['a "`b | c`"', ['pipe', 'substitution']],
  ["a '|' \\; \"&\" '$(b)'", []],
])('%s goes beyond one plain command by %j', (text, expected) => {
  expect(extras(text)).toEqual(expected);
});

test.each([`a 'b`, 'a "b', 'a \\', 'a $(b', 'a `b', 'a &&', 'a |'])('%s is not finished', (text) => {
  expect(readScript(text)).toBe('unfinished');
});

test('commands in commands are understood three deep, so that no text takes long to read', () => {
  const nested = (depth: number) => `${'a $('.repeat(depth)}b${')'.repeat(depth)}`;
  expect(extras(nested(3))).toEqual(['substitution']);
  expect(readScript(nested(4))).toBe('not-understood');
  expect(readScript(nested(300))).toBe('not-understood');
});

test.each(['a << b', 'a $((1))', '(a)', 'a )', 'a ; ; b', '| a', 'a >', `a $\{b:-c}`, 'a <(b)'])(
  '%s is not understood',
  (text) => {
    expect(readScript(text)).toBe('not-understood');
  },
);
