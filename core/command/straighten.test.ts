import { expect, test } from 'vitest';
import { straighten } from './straighten.ts';

test.each([
  ['docker run —rm nginx', 'docker run --rm nginx'],
  ['docker run –d nginx', 'docker run -d nginx'],
  ['docker run -e “A=b c” nginx', 'docker run -e "A=b c" nginx'],
  ['docker exec web sh -c ‘ls -l’', "docker exec web sh -c 'ls -l'"],
  ['docker run -p 8080：80 nginx', 'docker run -p 8080:80 nginx'],
  ['docker　ps\u00a0-a', 'docker ps -a'],
  ['$ docker ps', 'docker ps'],
])('%s was meant as %s', (typed, meant) => {
  expect(straighten(typed)).toBe(meant);
});

test.each([
  'docker run --rm nginx',
  'docker run -e "A=b — c" nginx',
  "docker run -e 'A=“b”' nginx",
  'docker run --name a—b nginx',
  'docker run -e A=\\“b nginx',
  '$HOME/bin/docker ps',
  "docker run -e 'A：B' nginx",
])('%s stays as it is', (typed) => {
  expect(straighten(typed)).toBe(typed);
});
