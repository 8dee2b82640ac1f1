import { expect, test } from 'vitest';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { anAskedLearner, choosing } from './asked.ts';
import { aLearner, clientOf, shared } from './client.ts';

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

test('an answer that names whose it is counts for nobody else', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const other = await aLearner();
  const given = JSON.stringify(choosing(choices[0], 'right'));
  const headers = { 'Content-Type': 'application/json', 'Wengu-Learner': learner.account.id };
  const request = { method: 'POST', path: '/api/reviews', headers, body: given };
  expect(await other.send(request)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  expect(await learner.send(request)).toMatchObject({ status: 200, body: { repeated: false, correct: true } });
});
