import { expect, test } from 'vitest';
import { docker } from '../command/docker.builder.ts';
import { gradeCommand } from '../grading/grade-command.ts';
import { command } from './command.ts';
import { aCommand } from './question.builder.ts';

/** The faults of a command, each as `place: rule values`. */
const faults = (given: object) =>
  command
    .lint(aCommand(given))
    .map(({ at, rule, values = {} }) => `${at.join('.')}: ${[rule, ...Object.values(values)].join(' ')}`);

test.each([
  ['docker run --nmae x nginx', 'unknown-flag', '--nmae'],
  ['docker runn nginx', 'unknown-command', 'runn'],
  ['podman run nginx', 'other-program', 'podman'],
  ['docker run --rm=maybe nginx', 'not-on-or-off', '--rm'],
  ['docker run', 'too-few', 'docker run'],
  ['docker ps web', 'too-many', 'docker ps'],
  ['docker logs web -n', 'value-missing', '-n'],
  ['docker ps "', 'unfinished', ''],
  ['docker ps $((1))', 'not-understood', ''],
  ['# docker ps', 'empty', ''],
])('an accepted command must be readable: %s', (text, fault, what) => {
  expect(faults({ accepted: [text] })).toEqual([`accepted.0: command-${fault} ${text} ${what}`]);
});

test('a placeholder is one of those known, parted from the next, and one of a few', () => {
  expect(faults({ accepted: ['docker rm {nmae}'] })).toEqual(['accepted.0: placeholder-unknown {nmae}']);
  expect(faults({ accepted: ['docker rm {name1}{name2}'] })).toEqual(['accepted.0: placeholder-touches {name1}']);
  const many = `docker rm ${'{name} '.repeat(7)}`;
  expect(faults({ accepted: [many] })).toEqual(['accepted.0: placeholders-many 6']);
});

test('two accepted commands that mean the same are one too many', () => {
  expect(faults({ accepted: ['docker ps -a', 'docker container ls --all'] })).toEqual([
    'accepted.1: command-twice docker ps -a',
  ]);
});

test('a forbidden command is readable and not accepted as well', () => {
  const forbidden = [{ answers: ['docker ps --all', 'docker ps --al'], feedback: 'No.' }];
  expect(faults({ accepted: ['docker ps -a'], forbidden })).toEqual([
    'forbidden.0.answers.1: command-unknown-flag docker ps --al --al',
    'forbidden.0.answers.0: accepted-too docker ps --all',
  ]);
});

test('a program must be described by the course', () => {
  const settled = command.settle?.(aCommand({ program: 'podman' }), { programs: [docker] });
  expect(settled && command.lint(settled)).toEqual([
    { at: ['program'], rule: 'program-unknown', values: { program: 'podman' } },
  ]);
});

test('a question takes along the part of the description that its commands need, and is graded by that alone', () => {
  const accepted = ['docker rm $(docker ps -aq)'];
  const settled = command.settle?.(aCommand({ accepted, description: undefined }), { programs: [docker] });
  expect(settled?.description?.commands.map(({ names }) => names[0])).toEqual(['container rm', 'container ls']);
  const right = { text: 'docker container rm `docker container list -q -a`' };
  expect(settled && gradeCommand(settled, right).correct).toBe(true);
  expect(settled && gradeCommand(settled, { text: 'docker rmi $(docker ps -aq)' }).correct).toBe(false);
});

test('an author does not write the description', () => {
  const { description, ...written } = aCommand();
  expect(command.authored?.safeParse(written).success).toBe(true);
  expect(command.authored?.safeParse({ ...written, description }).success).toBe(false);
});
