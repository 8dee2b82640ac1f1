import { expect, test } from 'vitest';
import { morning } from '../fixtures/worker-server.ts';
import { anAskedLearner, choosing, queueOf } from './asked.ts';
import { clientOf, shared } from './client.ts';
import { keptOf } from './kept-of.ts';
import { anOwnServer } from './own-server.ts';

test('the study day turns at four in the morning, and with it what can be taken back and rated', async () => {
  const server = await anOwnServer();
  await server.putClock('2026-11-24T23:50:00Z');
  const { learner, choices } = await anAskedLearner({ choices: 2 }, server);
  const [first, second] = [choosing(choices[0], 'right'), choosing(choices[1], 'wrong')];
  await learner.post('/api/reviews', first);
  // One after the other: at the same instant the ids would say which came last.
  await server.putClock('2026-11-24T23:50:04Z');
  await learner.post('/api/reviews', second);
  expect(await queueOf(learner)).toMatchObject({ studyDay: '2026-11-24', left: { due: 1, new: 0 }, latest: second.id });

  await server.putClock('2026-11-25T03:59:59.999Z');
  expect(await learner.post(`/api/reviews/${first.id}/undo`)).toMatchObject({ status: 200 });
  const again = choosing(choices[0], 'right');
  await learner.post('/api/reviews', again);
  expect(await queueOf(learner)).toMatchObject({ studyDay: '2026-11-24', done: 1, latest: again.id });

  await server.putClock('2026-11-25T04:00:00Z');
  expect(await queueOf(learner)).toMatchObject({ studyDay: '2026-11-25', left: { due: 1, new: 0 }, latest: null });
  const kept = await keptOf(learner, server);
  expect(await learner.post(`/api/reviews/${again.id}/undo`)).toMatchObject({
    status: 409,
    body: { code: 'too-late' },
  });
  expect(await keptOf(learner, server)).toEqual(kept);
  // Undone on its own day: still fine.
  expect(await learner.post(`/api/reviews/${first.id}/undo`)).toMatchObject({ status: 200, body: { undone: true } });
  expect(await learner.post(`/api/reviews/${again.id}/rating`, { rating: 'easy' })).toMatchObject({ status: 200 });

  await server.putClock('2026-11-26T04:00:00Z');
  const late = await learner.post(`/api/reviews/${again.id}/rating`, { rating: 'hard' });
  expect(late).toMatchObject({ status: 409, body: { code: 'not-rateable' } });
});

test('a session that nobody uses ends after thirty days', async () => {
  const server = await anOwnServer();
  const { learner } = await anAskedLearner({ choices: 1 }, server);
  await server.putClock('2026-12-24T09:00:00Z');
  expect(await learner.get('/api/queue')).toMatchObject({ status: 401 });
  expect(await learner.get('/api/auth/session')).toMatchObject({ status: 200, body: {} });
});

test('a session that is used goes on, for ninety days at most', async () => {
  const server = await anOwnServer();
  const { learner } = await anAskedLearner({ choices: 1 }, server);
  for (const used of ['2026-12-24T08:59:59Z', '2027-01-23T08:59:58Z', '2027-02-22T08:59:57Z']) {
    await server.putClock(used);
    expect({ used, ...(await learner.get('/api/queue')) }).toMatchObject({ used, status: 200 });
  }
  await server.putClock('2027-02-22T09:00:00Z');
  expect(await learner.get('/api/queue')).toMatchObject({ status: 401 });
});

test('a clock is put to an instant and to nothing else', async () => {
  const client = clientOf(shared().url);
  const headers = { 'Content-Type': 'application/json' };
  for (const body of [{}, { now: 'noon' }, { now: 1 }, { now: morning, more: 1 }, { now: '2026-11-24T09:00:00' }]) {
    const refused = await client.send({ method: 'PUT', path: '/api/test/clock', headers, body: JSON.stringify(body) });
    expect(refused).toMatchObject({ status: 400, body: { code: 'bad-body' } });
  }
});
