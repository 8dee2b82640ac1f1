import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, wordChanges } from './word-changes.ts';

const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('');

test('a word that was exchanged is shown between what stayed', () => {
  expect(shown('Which option stops it?', 'Which flag stops it?')).toBe('Which [-option][+flag] stops it?');
});

test('words that came or went stand alone', () => {
  expect(shown('It stops.', 'It always stops.')).toBe('It [+always ]stops.');
  expect(shown('It always stops.', 'It stops.')).toBe('It [-always ]stops.');
  expect(shown('', 'New.')).toBe('[+New.]');
  expect(shown('Same.', 'Same.')).toBe('Same.');
});

test('Chinese is compared by words, not as one', () => {
  expect(shown('容器共享宿主机的内核。', '容器使用宿主机的内核。')).toBe('容器[-共享][+使用]宿主机的内核。');
});

test('of any two texts nothing is lost and nothing made up', () => {
  const text = fc.array(fc.constantFrom('a ', 'b ', 'c. ', '内核', '容器', '\n')).map((words) => words.join(''));
  const only = (pieces: Piece[], left: Piece['kind']) =>
    pieces
      .filter(({ kind }) => kind !== left)
      .map((piece) => piece.text)
      .join('');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordChanges(before, after);
      expect(only(pieces, 'added')).toBe(before);
      expect(only(pieces, 'removed')).toBe(after);
    }),
  );
});

test('two texts of 50,000 characters are compared in no time, however far apart', () => {
  const long = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(' ');
  const before = process.cpuUsage();
  expect(wordChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['removed', 'added']),
  );
  expect(wordChanges(long('a'), `${long('a')}!`).map(({ kind }) => kind)).toEqual(['kept', 'added']);
  // Time of our own processor: other programs on the machine do not count. In microseconds.
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});
