import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeopleList } from './people-list.ts';

test('a line each with e-mail, name and role; what is left out is filled in', () => {
  const text = ['E-mail,Name,Role', 'Ann@Example.org,"Miller, ""Ann""",instructor', '', 'bob@example.org'].join('\r\n');
  expect(readPeopleList(text)).toEqual({
    people: [
      { line: 2, email: 'ann@example.org', name: 'Miller, "Ann"', role: 'instructor' },
      { line: 4, email: 'bob@example.org', name: 'bob', role: 'learner' },
    ],
    faults: [],
  });
});

test('semicolons and tabs part cells too, as spreadsheets of other countries write them', () => {
  const bob = { line: 1, email: 'bob@example.org', name: '王博', role: 'learner' };
  for (const text of [
    'bob@example.org;王博;Learner',
    '\uFEFFbob@example.org\t王博\tlearner\t',
    ' bob@example.org , 王博 ,',
  ])
    expect(readPeopleList(text).people).toEqual([bob]);
});

test('each line that is wrong is named, with why', () => {
  const text = [
    'nobody',
    'ann@example.org,Ann,administrator',
    'bob@example.org,"Bob',
    'cas@example.org,Cas,learner,more',
    `dan@example.org,${'n'.repeat(81)}`,
    'eve@example.org',
    'EVE@example.org',
    'fay@example.org,Fay,__proto__',
  ].join('\n');
  const { people, faults } = readPeopleList(text);
  expect(people.map(({ line }) => line)).toEqual([6]);
  expect(faults).toEqual([
    { line: 1, reason: 'no-email' },
    { line: 2, reason: 'no-role' },
    { line: 3, reason: 'open-quote' },
    { line: 4, reason: 'too-many-cells' },
    { line: 5, reason: 'no-name' },
    { line: 7, reason: 'twice' },
    { line: 8, reason: 'no-role' },
  ]);
});

test('whatever is pasted, every line that is not empty is a person or a fault, once', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '@', '.', ',', ';', '"', '\t', '\n', '\r', ' ', '王'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (pasted) => {
      const { people, faults } = readPeopleList(pasted);
      const lines = pasted.split(/\r\n|\r|\n/).flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
      expect([...people, ...faults].map(({ line }) => line).sort((one, other) => one - other)).toEqual(lines);
    }),
  );
});

test('a name comes back as it was written into a quoted cell', () => {
  const name = fc
    .string({ minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() === text && !/[\r\n]/.test(text));
  fc.assert(
    fc.property(name, (written) => {
      const line = `ann@example.org,"${written.replaceAll('"', '""')}"`;
      expect(readPeopleList(line).people).toMatchObject([{ name: written }]);
    }),
  );
});
