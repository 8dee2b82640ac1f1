import { expect, test } from 'vitest';
import { chance } from './chance.ts';

test('chance is the same for the same text, for ever', () => {
  expect(['', 'a', 'ada/2026-05-03/docker.image', '温故'].map(chance)).toMatchInlineSnapshot(`
    [
      0.6689221884589642,
      0.10352621669881046,
      0.5758558134548366,
      0.01774381333962083,
    ]
  `);
});

test('chance is spread evenly, also over texts that differ in one letter', () => {
  const counts = new Map<number, number>();
  for (let index = 0; index < 10_000; index++) {
    const tenth = Math.floor(chance(`ada/2026-05-03/q${index}`) * 10);
    counts.set(tenth, (counts.get(tenth) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
