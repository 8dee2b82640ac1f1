import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn } from './numbers-in.ts';

test.each([
  ['1,024 MB on 2 CPUs', ['1024', '2']],
  ['10 万个文件', ['100000']],
  ['2 million and 1.5', ['2000000', '1.5']],
  ['nginx:1.27 on port8080', ['1.27']],
  ['３００ MB', ['300']],
])('the figures of "%s"', (text, figures) => {
  expect([...numbersIn(text).figures]).toEqual(figures);
});

test.each([
  ['twelve containers', '12'],
  ['the second layer', '2'],
  ['十二个容器', '12'],
  ['三十层', '30'],
  ['一百二十个', '120'],
  ['两层', '2'],
])('"%s" may mean %s', (text, number) => {
  expect(numbersIn(text).inWords).toContain(number);
});

test('a number is read the same with and without digit groups', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1e9 }), (number) => {
      const plain = numbersIn(`about ${number} of them`).figures;
      expect(numbersIn(`about ${number.toLocaleString('en-US')} of them`).figures).toEqual(plain);
      expect(plain).toEqual(new Set([String(number)]));
    }),
  );
});
