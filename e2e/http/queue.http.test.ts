import { beforeAll, expect, test } from 'vitest';
import type { QueueAnswer } from '../../features/review/api-types.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { anAskedLearner, choosing, queueOf } from './asked.ts';
import { aLearner, clientOf, type Learner, shared } from './client.ts';

let anyone: Learner;
beforeAll(async () => {
  anyone = await aLearner();
});

test.each([
  ['', 10],
  ['?limit=1', 1],
  ['?limit=12', 12],
  ['?limit=50', 12],
])('the queue%s holds %i questions', async (query, count) => {
  const { learner } = await anAskedLearner({ choices: 12 });
  await inDatabase(shared().databaseUrl, ({ write }) =>
    write.user.update({ where: { id: learner.account.id }, data: { newPerDay: 12 } }),
  );
  const { body } = await learner.get<QueueAnswer>(`/api/queue${query}`);
  expect(body.questions).toHaveLength(count);
  expect(body.left).toEqual({ due: 0, new: 12 });
});

test.each(['0', '51', '-1', '1.5', 'ten', '', '1e1', '010', '99999999999999999999'])(
  'limit=%s is refused',
  async (limit) => {
    expect(await anyone.get(`/api/queue?limit=${limit}`)).toMatchObject({ status: 400, body: { code: 'bad-query' } });
  },
);

test('of one passage only its own questions come, the day’s new limit is kept, and what is left speaks of the passage', async () => {
  const { learner, course } = await anAskedLearner({ choices: 3 });
  await inDatabase(shared().databaseUrl, ({ write }) =>
    write.user.update({ where: { id: learner.account.id }, data: { newPerDay: 2 } }),
  );
  const at = (passage: string) => learner.get<QueueAnswer>(`/api/queue?section=${course.section}&passage=${passage}`);
  const { body } = await at('p3');
  expect(body.questions.map(({ id }) => id)).toEqual([course.choices[2]]);
  expect(body).toMatchObject({ left: { due: 0, new: 1 }, done: 0, latest: null });
  const answer = choosing(body.questions[0], 'right');
  await learner.post('/api/reviews', answer);
  expect((await at('p3')).body).toMatchObject({ left: { due: 0, new: 0 }, done: 1, latest: answer.id, questions: [] });
  const { questions: rest } = await queueOf(learner);
  expect(rest.map(({ id }) => id)).toEqual([course.choices[0]]);
  await learner.post('/api/reviews', choosing(rest[0], 'right'));
  expect((await at('p2')).body).toMatchObject({ left: { due: 0, new: 0 }, questions: [] });
});

test('a passage that is not there, or of somebody else’s course, has nothing to ask', async () => {
  const { course } = await anAskedLearner({ choices: 1 });
  for (const address of [`section=${course.section}&passage=p1`, 'section=none&passage=none'])
    expect((await anyone.get<QueueAnswer>(`/api/queue?${address}`)).body).toMatchObject({ questions: [], done: 0 });
});

test.each(['section=s', 'passage=p', 'section=&passage=p', 'section=s%00&passage=p'])(
  '%s is refused',
  async (query) => {
    expect(await anyone.get(`/api/queue?${query}`)).toMatchObject({ status: 400, body: { code: 'bad-query' } });
  },
);

test('a query that nobody knows is refused', async () => {
  expect(await anyone.get('/api/queue?day=tomorrow')).toMatchObject({ status: 400, body: { code: 'bad-query' } });
});

test('a parameter that is there twice is refused', async () => {
  expect(await anyone.get('/api/queue?limit=1&limit=2')).toMatchObject({ status: 400, body: { code: 'bad-query' } });
});

test('the queue is for who is signed in, and says so before it looks at the query', async () => {
  const nobody = await clientOf(shared().url).get('/api/queue?limit=none');
  expect(nobody).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
});

test('asking again gives the same, and an answered question leaves without moving the others', async () => {
  const { learner } = await anAskedLearner({ choices: 8, recalls: 2 });
  const before = await queueOf(learner);
  expect(await queueOf(learner)).toEqual(before);
  const at = before.questions.findIndex(({ type }) => type === 'choice');
  await learner.post('/api/reviews', choosing(before.questions[at], 'right'));
  expect((await queueOf(learner)).questions).toEqual(before.questions.toSpliced(at, 1));
});

test('a refusal speaks the language that was chosen, else the one the browser asks for', async () => {
  const { url } = shared();
  const said = async (headers: Record<string, string>) =>
    (await clientOf(url, headers).get<{ detail: string }>('/api/queue')).body.detail;
  expect(await said({ 'Accept-Language': 'zh-CN' })).toMatch(/\p{Script=Han}/u);
  expect(await said({ 'Accept-Language': 'zh-CN', Cookie: 'language=en' })).not.toMatch(/\p{Script=Han}/u);
});
