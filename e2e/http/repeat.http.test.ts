import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ReviewAnswer } from '../../features/review/api-types.ts';
import { morning } from '../fixtures/worker-server.ts';
import { anAskedLearner, answerTo, choosing } from './asked.ts';
import { keptOf } from './kept-of.ts';

test('the same answer sent again says what the first one said, and counts once', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'wrong');
  const first = await learner.post<ReviewAnswer>('/api/reviews', answer);
  const kept = await keptOf(learner);
  const repeat = await learner.post('/api/reviews', answer);
  expect(repeat).toMatchObject({ status: 200, body: { ...first.body, repeated: true } });
  expect(await keptOf(learner)).toEqual(kept);
});

test('the id of an answer is told apart without regard to case', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', { ...answer, id: answer.id.toUpperCase() });
  expect((await learner.post('/api/reviews', answer)).body).toMatchObject({ repeated: true });
  expect((await keptOf(learner)).log).toMatchObject([{ id: answer.id }]);
});

test('an answer that is sent late after all, or in another language, is still the same', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  const late = { ...answer, answeredAt: Date.parse(morning) - 60_000, language: 'zh-CN' };
  expect(await learner.post('/api/reviews', late)).toMatchObject({ status: 200, body: { repeated: true } });
});

test('an answer that was taken back stays so when it is sent again', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  await learner.post(`/api/reviews/${answer.id}/undo`);
  const kept = await keptOf(learner);
  const repeat = await learner.post('/api/reviews', answer);
  expect(repeat).toMatchObject({ status: 200, body: { repeated: true, undone: true, correct: true } });
  expect(await keptOf(learner)).toEqual(kept);
});

test.each([
  ['another option', () => 'wrong too', {}],
  ['another duration', () => 'wrong', { durationMs: 4_001 }],
])('an id cannot be used for %s', async (_, option, change) => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'wrong');
  await learner.post('/api/reviews', answer);
  const kept = await keptOf(learner);
  const other = { ...choosing(choices[0], option()), id: answer.id, ...change };
  expect(await learner.post('/api/reviews', other)).toMatchObject({ status: 409, body: { code: 'id-used' } });
  expect(await keptOf(learner)).toEqual(kept);
});

test('an id cannot be used for another question, nor the id of a rating or an undo for an answer', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 3 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  await learner.post(`/api/reviews/${answer.id}/rating`, { rating: 'hard' });
  await learner.post(`/api/reviews/${answer.id}/undo`);
  const { log } = await keptOf(learner);
  expect(log.map(({ kind }) => kind)).toEqual(['answer', 'rate', 'undo']);
  for (const { id } of log) {
    const other = { ...choosing(choices[1], 'right'), id };
    expect(await learner.post('/api/reviews', other)).toMatchObject({ status: 409, body: { code: 'id-used' } });
  }
  expect((await keptOf(learner)).log).toEqual(log);
});

test('only an answer can be rated or taken back', async () => {
  const { learner, recalls } = await anAskedLearner({ recalls: 1 });
  const answer = answerTo(recalls[0], { rating: 'good' });
  await learner.post('/api/reviews', answer);
  await learner.post(`/api/reviews/${answer.id}/undo`);
  const undo = (await keptOf(learner)).log.find(({ kind }) => kind === 'undo');
  for (const id of [undo?.id, randomUUID(), 'no-uuid']) {
    expect(await learner.post(`/api/reviews/${id}/undo`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const rating = await learner.post(`/api/reviews/${id}/rating`, { rating: 'good' });
    expect(rating).toMatchObject({ status: 404, body: { code: 'not-found' } });
  }
});
