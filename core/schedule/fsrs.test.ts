import { expect, test } from 'vitest';
import { daysBetween } from '../study-day/study-day.ts';
import { schedule } from './fsrs.ts';
import type { Learned, Parameters } from './memory.ts';
import type { Rating } from './rating.ts';

const parameters: Parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };

test('good ×6, again ×2, good ×5, each on its due day, gives the series of whole days', () => {
  const ratings: Rating[] = [...Array(6).fill('good'), ...Array(2).fill('again'), ...Array(5).fill('good')];
  const series: number[] = [];
  let studyDay = '2026-01-01';
  let learned: Learned | null = null;
  for (const rating of ratings) {
    learned = schedule(learned, { studyDay, rating }, parameters, null);
    series.push(daysBetween(studyDay, learned.due));
    studyDay = learned.due;
  }
  expect(series).toEqual([2, 11, 46, 163, 497, 1346, 9, 1, 3, 5, 9, 15, 25]);
});
