import { expect, test } from 'vitest';
import { docker, usermod } from './docker.builder.ts';
import { lintProgram } from './lint-program.ts';
import { programSchema } from './program.ts';

test('the descriptions that are shipped have no name for two things, and know what the course speaks of', () => {
  expect([docker, usermod].flatMap(lintProgram)).toEqual([]);
  expect(docker.commands.length).toBeGreaterThanOrEqual(25);
});

test('a name that stands for two flags or two commands is found, at its place', () => {
  const program = programSchema.parse({
    name: 'pot',
    flags: [{ long: 'hot' }, { long: 'warm', also: ['hot'] }],
    commands: [{ names: ['boil', 'cook'], flags: [{ long: 'a', short: 'x' }, { short: 'x' }] }, { names: ['cook'] }],
  });
  expect(lintProgram(program)).toEqual([
    { at: ['commands', 1, 'names'], message: '"cook" is the name of another command too' },
    { at: ['flags', 1], message: '"--hot" is the name of another flag too' },
    { at: ['commands', 0, 'flags', 1], message: '"-x" is the name of another flag too' },
  ]);
});

test('a switch cannot have values of a kind', () => {
  const program = programSchema.parse({
    name: 'pot',
    commands: [{ names: [''], flags: [{ short: 'x', is: 'size' }] }],
  });
  expect(lintProgram(program).map(({ message }) => message)).toEqual(['-x takes no value, so it cannot be of a kind']);
});
