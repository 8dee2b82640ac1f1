import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { docker, usermod } from './docker.builder.ts';
import { readMeaning } from './read-meaning.ts';
import { isSameMeaning } from './same-meaning.ts';

const pairs: Record<'same' | 'different', [string, string][]> = parse(readFileSync('core/command/pairs.yaml', 'utf8'));

function isSame(expected: string, given: string, program = docker): boolean {
  const [one, other] = [readMeaning(expected, program), readMeaning(given, program)];
  return 'meaning' in one && 'meaning' in other && isSameMeaning(one.meaning, other.meaning);
}

describe('two ways of writing', () => {
  test.each(pairs.same)('%s = %s', (one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
  });
});

describe('two commands that are not the same', () => {
  test.each(pairs.different)('%s ≠ %s', (one, other) => {
    expect(isSame(one, one)).toBe(true);
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
  });
});

test('the table has two hundred pairs and more', () => {
  expect(pairs.same.length + pairs.different.length).toBeGreaterThanOrEqual(200);
});

test('a program without sub-commands is read by its flags alone', () => {
  const expected = 'usermod -aG docker alice';
  for (const same of [
    'usermod -a -G docker alice',
    'sudo usermod alice --append --groups=docker',
    'usermod -aGdocker alice',
  ])
    expect(isSame(expected, same, usermod)).toBe(true);
  for (const other of ['usermod -Ga docker alice', 'usermod -G docker alice', 'usermod -aG alice docker', 'usermod'])
    expect(isSame(expected, other, usermod)).toBe(false);
});
