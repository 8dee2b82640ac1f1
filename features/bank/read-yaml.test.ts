import { expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const yaml = `title:
  zh-CN: '一'
  en: "One"
questions:
  - id: a.b
    options: [{ id: a }, { id: b }]
  - id: a.c
`;

test('every part of a tree has its line', () => {
  const { source } = readYaml('f.yaml', yaml);
  const lineOf = (...path: (string | number)[]) => source?.lineOf(path);
  expect([lineOf(), lineOf('title'), lineOf('title', 'en'), lineOf('questions', 1)]).toEqual([1, 1, 3, 7]);
  expect(lineOf('questions', 0, 'options', 1, 'id')).toBe(6);
});

test('what is missing has the line of what it is missing in', () => {
  const { source } = readYaml('f.yaml', yaml);
  expect(source?.lineOf(['questions', 1, 'prompt'])).toBe(7);
  expect(source?.lineOf(['title', 'fr', 'x'])).toBe(1);
  expect(source?.lineOf(['questions', 'x'])).toBe(4);
});

test.each([
  ['an alias', 'a: &x 1\nb: *x\n', 2, 'an alias (*) cannot be used here'],
  ['an anchor', '\na: &x 1\n', 2, 'an anchor (&) cannot be used here'],
  ['a field that stands twice', 'a: 1\na: 2\n', 2, 'Map keys must be unique'],
  ['a tag nobody knows', 'a: !date 1\n', 1, 'Unresolved tag: !date'],
])('%s is a problem with its line', (_, text, line, message) => {
  const { source, problems } = readYaml('f.yaml', text);
  expect(source).toBeNull();
  expect(problems).toContainEqual({ file: 'f.yaml', line, message });
});

test('a file that is no YAML has problems, an empty one holds nothing', () => {
  expect(readYaml('f.yaml', 'a: [1\nb: 2').problems.length).toBeGreaterThan(0);
  expect(readYaml('f.yaml', '').source?.value).toBeNull();
});

test('aliases of aliases are refused before they unfold', () => {
  const levels = Array.from({ length: 40 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`);
  expect(readYaml('f.yaml', ['l0: &l0 x', ...levels].join('\n')).source).toBeNull();
});
