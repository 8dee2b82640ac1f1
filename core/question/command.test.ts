import { expect, test } from 'vitest';
import { docker } from '../command/docker.builder.ts';
import { gradeCommand } from '../grading/grade-command.ts';
import { command } from './command.ts';
import { aCommand } from './question.builder.ts';

const faults = (given: object) => command.lint(aCommand(given)).map(({ at, message }) => `${at.join('.')}: ${message}`);

test.each([
  ['docker run --nmae x nginx', 'cannot be read: there is no --nmae here'],
  ['docker runn nginx', 'cannot be read: there is no runn'],
  ['podman run nginx', 'cannot be read: it begins with podman'],
  ['docker run --rm=maybe nginx', 'cannot be read: --rm is on or off'],
  ['docker run', 'cannot be read: docker run needs more operands'],
  ['docker ps web', 'cannot be read: docker ps takes fewer operands'],
  ['docker logs web -n', 'cannot be read: -n has no value'],
  ['docker ps "', 'cannot be read: a quote, a bracket or a line is not finished'],
  ['docker ps $((1))', 'cannot be read: it uses more of the shell than is known here'],
  ['# docker ps', 'cannot be read: it is empty'],
])('an accepted command must be readable: %s', (text, message) => {
  expect(faults({ accepted: [text] })).toEqual([`accepted.0: "${text}" ${message}`]);
});

test('a placeholder is one of those known, parted from the next, and one of a few', () => {
  expect(faults({ accepted: ['docker rm {nmae}'] })).toEqual(['accepted.0: {nmae} is no placeholder']);
  expect(faults({ accepted: ['docker rm {name1}{name2}'] })).toEqual([
    'accepted.0: {name1} touches the next placeholder',
  ]);
  const many = `docker rm ${'{name} '.repeat(7)}`;
  expect(faults({ accepted: [many] })).toEqual(['accepted.0: has more than 6 placeholders']);
});

test('two accepted commands that mean the same are one too many', () => {
  expect(faults({ accepted: ['docker ps -a', 'docker container ls --all'] })).toEqual([
    'accepted.1: means the same as "docker ps -a"',
  ]);
});

test('a forbidden command is readable and not accepted as well', () => {
  const forbidden = [{ answers: ['docker ps --all', 'docker ps --al'], feedback: 'No.' }];
  expect(faults({ accepted: ['docker ps -a'], forbidden })).toEqual([
    'forbidden.0.answers.1: "docker ps --al" cannot be read: there is no --al here',
    'forbidden.0.answers.0: "docker ps --all" is accepted too',
  ]);
});

test('a program must be described by the course', () => {
  const settled = command.settle?.(aCommand({ program: 'podman' }), { programs: [docker] });
  expect(settled && command.lint(settled)).toEqual([
    { at: ['program'], message: 'commands.yaml of this course describes no "podman"' },
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
