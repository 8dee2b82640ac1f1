import { expect, test } from 'vitest';
import { aCommand } from '../question/question.builder.ts';
import { gradeCommand } from './grade-command.ts';
import { faultsOf } from './judge-command.ts';

const question = aCommand({
  accepted: [
    'docker run -d --rm --name site -p 8080:80 nginx:1.27',
    'docker run -d --rm --name site -p 80:80 nginx:1.27',
  ],
  forbidden: [{ answers: ['docker run nginx:1.27 -d --rm --name site -p 8080:80'], feedback: 'Flags first.' }],
});

const isRight = (text: string) => gradeCommand(question, { text }).correct;

test('every way of writing an accepted command is right', () => {
  expect(isRight('docker container run --publish=8080:80 --name=site --rm=true --detach nginx:1.27')).toBe(true);
  expect(isRight('docker run --rm -dp80:80 --name "site" docker.io/library/nginx:1.27')).toBe(true);
});

test('what a keyboard made of a command is read as it was meant', () => {
  expect(isRight('docker run -d —rm —name “site” -p 8080：80 nginx:1.27')).toBe(true);
});

test.each([
  'docker run -d --rm --name site -p 80:8080 nginx:1.27',
  'docker run -d --rm --name site -p 8080:80 nginx',
  'docker run -d --rm -name site -p 8080:80 nginx:1.27',
  'docker run -d --rm --name site -p 8080:80 nginx:1.27 && echo done',
  'docker run -d --rm --name site -p 8080:80 nginx:1.27 > log',
  '',
  '\u0000',
  '$(',
  'x'.repeat(2_000),
])('%s is wrong', (text) => {
  expect(gradeCommand(question, { text })).toEqual({ correct: false, rating: 'again' });
});

test('a foreseen mistake has the word of the author, and any other is told by what differs', () => {
  const late = faultsOf(question, 'docker run nginx:1.27 -d --rm --name site -p 8080:80');
  expect(late).toEqual({ remark: 'Flags first.', differences: [] });
  const swapped = faultsOf(question, 'docker run -d --rm --name site -p 80:8080 nginx:1.27');
  expect(swapped).toEqual({
    remark: undefined,
    differences: [{ say: 'flag-value', what: '-p, --publish' }],
  });
});

test('the nearest accepted command is compared with, and no more than three things are told', () => {
  const two = aCommand({ accepted: ['docker ps -a', 'docker run -d --rm --init --name a nginx'] });
  expect(faultsOf(two, 'docker ps')).toMatchObject({ differences: [{ say: 'flag-missing', what: '-a, --all' }] });
  const one = aCommand({ accepted: ['docker run -d --rm --init --name a nginx'] });
  expect(faultsOf(one, 'docker run nginx')).toMatchObject({ differences: { length: 3 } });
});

test('a pipe is right where it is asked for', () => {
  const piped = aCommand({ accepted: ['docker ps -q | wc -l'] });
  expect(gradeCommand(piped, { text: 'docker container ls --quiet|wc -l' }).correct).toBe(true);
  expect(gradeCommand(piped, { text: 'docker ps -q; wc -l' }).correct).toBe(false);
});
