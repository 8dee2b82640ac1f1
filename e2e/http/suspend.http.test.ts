import { expect, test } from 'vitest';
import { anAskedLearner, choosing, queueOf } from './asked.ts';
import { aLearner } from './client.ts';
import { keptOf } from './kept-of.ts';

test('a suspended question leaves the queue at once, and comes back to its place', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 3 });
  const [, second] = choices;
  const before = await queueOf(learner);
  const suspended = await learner.post(`/api/questions/${second?.id}/suspend`);
  expect(suspended.body).toMatchObject({ suspended: true, left: { due: 0, new: 2 }, question: { id: second?.id } });
  expect((await queueOf(learner)).questions).toEqual(before.questions.filter(({ id }) => id !== second?.id));
  expect((await learner.post(`/api/questions/${second?.id}/resume`)).body).toMatchObject({ left: { due: 0, new: 3 } });
  expect(await queueOf(learner)).toEqual(before);
});

test('suspending twice is written once, and so is bringing back, in the same instant too', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const press = (what: string) => learner.post(`/api/questions/${choices[0]?.id}/${what}`);
  await press('resume');
  expect((await keptOf(learner)).log).toEqual([]);
  await press('suspend');
  await press('suspend');
  await press('resume');
  await press('resume');
  expect(await press('suspend')).toMatchObject({ body: { suspended: true, left: { due: 0, new: 0 } } });
  expect((await keptOf(learner)).log.map(({ kind }) => kind)).toEqual(['suspend', 'resume', 'suspend']);
});

test('a suspended question that a browser had loaded is taken all the same', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  await learner.post(`/api/questions/${choices[0]?.id}/suspend`);
  expect(await learner.post('/api/reviews', choosing(choices[0], 'right'))).toMatchObject({ status: 200 });
});

test('a question of another course is suspended like one that is not there', async () => {
  const { choices } = await anAskedLearner({ choices: 1 });
  const outsider = await aLearner({ course: null });
  const refused = await outsider.post(`/api/questions/${choices[0]?.id}/suspend`);
  expect(refused.status).toBe(404);
  expect(refused.text).toBe((await outsider.post('/api/questions/docker.nothing/suspend')).text);
});
