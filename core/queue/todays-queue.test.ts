import { expect, test } from 'vitest';
import type { Day, DueQuestion, FreshQuestion } from './day.ts';
import { todaysQueue } from './todays-queue.ts';

const aDay = (given: Partial<Day>): Day => ({
  studyDay: '2026-05-03',
  seed: 'ada',
  limits: { newPerDay: 10, reviewsPerDay: 120 },
  weights: null,
  due: [],
  fresh: [],
  answered: [],
  withdrawn: new Set(),
  ...given,
});

const aFresh = (question: string, given: Partial<FreshQuestion> = {}): FreshQuestion => ({
  question,
  section: 'images',
  passage: `about-${question}`,
  joinedAt: null,
  ...given,
});

const aDue = (question: string, given: Partial<DueQuestion> = {}): DueQuestion => ({
  ...aFresh(question),
  due: '2026-05-03',
  memory: { stability: 5, lastDay: '2026-04-28' },
  ...given,
});

const letters = (text: string) => [...text];

test('new questions come in course order, as many as the limit', () => {
  const fresh = letters('abcdef').map((name) => aFresh(name));
  expect(todaysQueue(aDay({ fresh, limits: { newPerDay: 4, reviewsPerDay: 9 } }))).toEqual({
    order: letters('abcd'),
    left: { due: 0, new: 4 },
  });
});

test('new questions are spread among the reviews', () => {
  const due = letters('rstuvw').map((name) => aDue(name));
  const { order } = todaysQueue(aDay({ due, fresh: letters('ab').map((name) => aFresh(name)) }));
  expect([order.indexOf('a'), order.indexOf('b')]).toEqual([2, 6]);
});
