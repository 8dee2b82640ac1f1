import { expect, test } from 'vitest';
import { anAskedLearner, choosing, queueOf } from './asked.ts';
import { keptOf } from './kept-of.ts';

test('an answer that is taken back frees its place, and its question is asked again', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 3 });
  const before = await queueOf(learner);
  const answer = choosing(choices[1], 'right');
  await learner.post('/api/reviews', answer);
  expect(await queueOf(learner)).toMatchObject({ left: { due: 0, new: 2 }, done: 1, latest: answer.id });

  const { status, body } = await learner.post(`/api/reviews/${answer.id}/undo`, {});
  const { questions, ...progress } = before;
  expect({ status, body }).toEqual({
    status: 200,
    body: { undone: true, ...progress, question: questions.find(({ id }) => id === answer.questionId) },
  });
  expect(await queueOf(learner)).toEqual(before);
  expect(await keptOf(learner)).toMatchObject({ memories: [{ reps: 0, due: null }], totals: [] });
});

test('taking back twice does no harm', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  const first = await learner.post(`/api/reviews/${answer.id}/undo`);
  const kept = await keptOf(learner);
  const second = await learner.post(`/api/reviews/${answer.id}/undo`, {});
  expect(second).toMatchObject({ status: 200, body: first.body });
  expect(await keptOf(learner)).toEqual(kept);
});

test('the id in the address is read without regard to case', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const answer = choosing(choices[0], 'right');
  await learner.post('/api/reviews', answer);
  expect(await learner.post(`/api/reviews/${answer.id.toUpperCase()}/undo`)).toMatchObject({ status: 200 });
});

test('of two answers to a question, taking back the first leaves the second', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const missed = choosing(choices[0], 'wrong');
  const right = choosing(choices[0], 'right');
  await learner.post('/api/reviews', missed);
  await learner.post('/api/reviews', right);
  await learner.post(`/api/reviews/${missed.id}/undo`);
  expect(await queueOf(learner)).toMatchObject({ left: { due: 0, new: 0 }, done: 1, latest: right.id });
  expect(await keptOf(learner)).toMatchObject({ memories: [{ reps: 1, lapses: 0 }], totals: [{ answers: 1 }] });
});
