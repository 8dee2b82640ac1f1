import { expect, test } from 'vitest';
import { whatGrew } from './what-grew.ts';

const studyDay = '2026-05-02';
const studied = ['p', 'q'].map((question) => ({ question, section: 'first' }));
const placed = (question: string) => ({ question, section: 'first', passage: 'one', joinedAt: null });
const answered = (question: string, firstEver: boolean) => [
  { ...placed(question), at: 0, rating: 'good' as const, firstEver },
];
const day = { studyDay, weights: null, due: [], answered: [] };
const today = { stability: 5, lastDay: studyDay };

test('what was new counts from nothing, what was not asked counts for nothing', () => {
  const grew = whatGrew({ ...day, answered: answered('p', true) }, studied, new Map([['p', today]]));
  expect(grew).toEqual([{ section: 'first', before: 0, after: 50 }]);
});

test('a question that was due counts by what was left of it: after as many days as its stability, 90 %', () => {
  const left = { ...placed('p'), due: studyDay, memory: { stability: 5, lastDay: '2026-04-27' } };
  const now = new Map([
    ['p', today],
    ['q', { stability: 5, lastDay: '2026-04-27' }],
  ]);
  const grew = whatGrew({ ...day, due: [left], answered: answered('p', false) }, studied, now);
  expect(grew).toEqual([{ section: 'first', before: 90, after: 95 }]);
});

test('a section without an answer, or with one before its time only, has not grown', () => {
  expect(whatGrew(day, studied, new Map([['p', today]]))).toEqual([]);
  expect(whatGrew({ ...day, answered: answered('p', false) }, studied, new Map([['p', today]]))).toEqual([]);
});
