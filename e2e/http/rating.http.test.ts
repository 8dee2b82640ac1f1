import { expect, test } from 'vitest';
import type { ReviewAnswer } from '../../features/review/api-types.ts';
import { anAskedLearner, answerTo, choosing, queueOf } from './asked.ts';
import { keptOf } from './kept-of.ts';

test('a right answer that was guessed counts as missed and comes back today', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  expect((await queueOf(learner)).questions).toEqual([]);
  const { body } = await learner.post(`/api/reviews/${answer.id}/rating`, { rating: 'again' });
  expect(body).toEqual({ rating: 'again', due: '2026-11-25', comesBackToday: true });
  expect((await queueOf(learner)).questions.map(({ id }) => id)).toEqual([answer.questionId]);
});

test('of several ratings the last one counts, and each gives the interval that was shown', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  const { intervals } = (await learner.post<ReviewAnswer>('/api/reviews', answer)).body;
  for (const rating of ['easy', 'hard', 'again', 'good', 'easy'] as const) {
    const { body } = await learner.post(`/api/reviews/${answer.id}/rating`, { rating });
    const due = new Date(Date.parse('2026-11-24') + intervals[rating] * 86_400_000).toISOString().slice(0, 10);
    expect(body).toEqual({ rating, due, comesBackToday: rating === 'again' });
    expect((await learner.post('/api/reviews', answer)).body).toMatchObject({ repeated: true, rating, due });
  }
});

test('rating twice alike does no harm', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  const first = await learner.post(`/api/reviews/${answer.id}/rating`, { rating: 'hard' });
  const kept = await keptOf(learner);
  expect(await learner.post(`/api/reviews/${answer.id}/rating`, { rating: 'hard' })).toMatchObject({
    body: first.body,
  });
  expect(await keptOf(learner)).toEqual(kept);
});

test('a wrong answer to a choice cannot be rated, a missed recall question can', async () => {
  const { learner, choices, recalls } = await anAskedLearner({ choices: 1, recalls: 1 });
  const wrong = choosing(choices[0], 'wrong');
  const missed = answerTo(recalls[0], { rating: 'again' });
  await learner.post('/api/reviews', wrong);
  await learner.post('/api/reviews', missed);
  const refused = await learner.post(`/api/reviews/${wrong.id}/rating`, { rating: 'good' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'not-rateable' } });
  const rated = await learner.post(`/api/reviews/${missed.id}/rating`, { rating: 'hard' });
  expect(rated).toMatchObject({ status: 200, body: { rating: 'hard', comesBackToday: false } });
});

test('what was taken back cannot be rated', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  await learner.post(`/api/reviews/${answer.id}/undo`);
  const kept = await keptOf(learner);
  const refused = await learner.post(`/api/reviews/${answer.id}/rating`, { rating: 'easy' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'not-rateable' } });
  expect(await keptOf(learner)).toEqual(kept);
});

test('a rating is one of four words', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  for (const body of [{ rating: 'perfect' }, { rating: 3 }, { rating: null }, {}, [], 'easy', null]) {
    const refused = await learner.post(`/api/reviews/${answer.id}/rating`, body);
    expect({ given: body, ...refused }).toMatchObject({ given: body, status: 400, body: { code: 'bad-body' } });
  }
});
