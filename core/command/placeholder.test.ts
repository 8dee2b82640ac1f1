import { expect, test } from 'vitest';
import { docker } from './docker.builder.ts';
import { filledIn, fits, unknownPlaceholdersIn } from './placeholder.ts';
import { readMeaning } from './read-meaning.ts';
import { isSameMeaning } from './same-meaning.ts';

function isSame(expected: string, given: string): boolean {
  const [one, other] = [readMeaning(expected, docker), readMeaning(given, docker)];
  return 'meaning' in one && 'meaning' in other && isSameMeaning(one.meaning, other.meaning);
}

const none = new Map();

test('a placeholder takes what is fit for it, and nothing else', () => {
  expect(fits('{port}:80', '8080:80', none)).toEqual(new Map([['{port}', '8080']]));
  for (const given of ['8080:81', ':80', 'x:80', '0:80', '8080:80:80', '8080'])
    expect(fits('{port}:80', given, none)).toBe(null);
  expect(fits('{name}', 'web-1', none)).not.toBe(null);
  for (const given of ['', '-web', 'a b', 'a/b']) expect(fits('{name}', given, none)).toBe(null);
});

test('the braces of a Go template are no placeholder', () => {
  expect(fits('{{name}}', '{{name}}', none)).toBe(none);
  expect(fits('{{name}}', '{{other}}', none)).toBe(null);
});

test('any container name and any host port may be asked for', () => {
  const expected = 'docker run -d --name {name} -p {port}:80 nginx';
  expect(isSame(expected, 'docker run -p 3000:80 --name site -d nginx')).toBe(true);
  expect(isSame(expected, 'docker run -p 80:3000 --name site -d nginx')).toBe(false);
  expect(isSame(expected, 'docker run -p 3000:80 -d nginx')).toBe(false);
});

test('the same placeholder stands for the same everywhere, however the name is written', () => {
  const expected = 'docker build -t {image} . && docker push {image}';
  expect(isSame(expected, 'docker build -t me/app . && docker push me/app:latest')).toBe(true);
  expect(isSame(expected, 'docker build -t me/app . && docker push me/api')).toBe(false);
});

test('two placeholders of one kind may differ, in whatever order they are given', () => {
  const expected = 'docker run -p {port1}:80 -p {port2}:443 -v {any1}:{any2} -l {any2}={any1} nginx';
  expect(isSame(expected, 'docker run -p 2:443 -p 1:80 -v a:b -l b=a nginx')).toBe(true);
  expect(isSame(expected, 'docker run -p 2:443 -p 1:80 -v a:b -l a=b nginx')).toBe(false);
});

test('what was taken for one placeholder is given back when another needs it', () => {
  expect(isSame('docker rm {name1} {name2} {name1}x', 'docker rm ax b a')).toBe(true);
});

test('equal values are tried once, so that many of them cost no time', () => {
  const many = 'a '.repeat(40);
  expect(isSame(`docker rm ${many}{port}`, `docker rm ${many}x`)).toBe(false);
});

test('an example stands for every placeholder where a right command is shown', () => {
  expect(filledIn('docker run --name {name} -p {port1}:80 -p {port2}:443 {image}')).toBe(
    'docker run --name web -p 8081:80 -p 8082:443 app',
  );
  expect(filledIn("docker ps --format '{{.Names}}'")).toBe("docker ps --format '{{.Names}}'");
});

test('what looks like a placeholder and is none is found', () => {
  expect(unknownPlaceholdersIn('docker rm {name} {nmae} {{.Id}} {port12}')).toEqual(['{nmae}', '{port12}']);
});
