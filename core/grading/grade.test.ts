import { expect, test } from 'vitest';
import { aChoice, aRecall } from '../question/question.builder.ts';
import { grade } from './grade.ts';

test('the right option is good, any other is a miss', () => {
  expect(grade(aChoice(), { option: 'a' })).toEqual({ correct: true, rating: 'good' });
  expect(grade(aChoice(), { option: 'b' })).toEqual({ correct: false, rating: 'again' });
});

test('recall is rated by the learner, and only "again" is a miss', () => {
  for (const rating of ['hard', 'good', 'easy'] as const)
    expect(grade(aRecall(), { rating })).toEqual({ correct: true, rating });
  expect(grade(aRecall(), { rating: 'again' })).toEqual({ correct: false, rating: 'again' });
});
