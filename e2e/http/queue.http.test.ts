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
