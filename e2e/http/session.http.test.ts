import { expect, test } from 'vitest';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { aLearnerOf, anAskedLearner } from './asked.ts';
import { aLearner, clientOf, shared } from './client.ts';
import { goodRequests } from './good-requests.ts';
import { keptOf } from './kept-of.ts';

test('who signs in by a script is who the session names', async () => {
  const learner = await aLearner();
  const { body } = await learner.get('/api/auth/session');
  expect(body).toMatchObject({ user: { id: learner.account.id } });
});

test('without a session nobody is named', async () => {
  const { status, body } = await clientOf(shared().url).get('/api/auth/session');
  expect({ status, body }).toEqual({ status: 200, body: {} });
});

test('a wrong password opens no session', async () => {
  const account = await makeAccount(shared().databaseUrl);
  await expect(signIn(shared().url, { ...account, password: 'another password' })).rejects.toThrow(
    /could not sign in: 401/,
  );
});

test('signing out ends the session for every copy of its cookie', async () => {
  const learner = await aLearner();
  const { csrfToken } = (await learner.get<{ csrfToken: string }>('/api/auth/csrf')).body;
  const body = new URLSearchParams({ csrfToken, json: 'true' }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect(await learner.send({ method: 'POST', path: '/api/auth/signout', headers, body })).toMatchObject({
    status: 200,
  });
  const copy = clientOf(shared().url, learner.headers);
  expect(await copy.get('/api/auth/session')).toMatchObject({ status: 200, body: {} });
  expect(await copy.get('/api/queue')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
});

test('a cookie opens nothing once the row of its session is gone', async () => {
  const learner = await aLearner();
  await inDatabase(shared().databaseUrl, ({ write }) =>
    write.session.deleteMany({ where: { userId: learner.account.id } }),
  );
  expect((await learner.get('/api/auth/session')).body).toEqual({});
  expect(await learner.get('/api/queue')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
});

test.each(Object.entries(goodRequests))('%s of another learner’s page does nothing', async (_, goodRequest) => {
  const asked = await anAskedLearner({ choices: 1, recalls: 1 });
  const { path, body } = await goodRequest(asked);
  const other = await aLearnerOf(asked.course.id);
  const headers = { 'Content-Type': 'application/json', 'Wengu-Learner': asked.learner.account.id };
  const request = { method: 'POST', path, headers, body: JSON.stringify(body) };
  const before = await keptOf(other.learner);
  expect(await other.learner.send(request)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  expect(await keptOf(other.learner)).toEqual(before);
  expect(await asked.learner.send(request)).toMatchObject({ status: 200 });
});

test('the queue of another learner’s page is not given', async () => {
  const [learner, other] = [await aLearner(), await aLearner()];
  const request = { method: 'GET', path: '/api/queue', headers: { 'Wengu-Learner': learner.account.id } };
  expect(await other.send(request)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  expect(await learner.send(request)).toMatchObject({ status: 200 });
});
