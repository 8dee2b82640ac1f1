import { expect, test } from 'vitest';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { aLearner } from './client.ts';
import { anOwnServer } from './own-server.ts';
import { type Answer, send } from './send.ts';

const morning = Date.parse('2026-11-24T09:00:00Z');
const atMinute = (minute: number) => new Date(morning + minute * 60_000).toISOString();
const wrong = 'another password';

type Given = { email: string; password: string };

/** Posts to next-auth as a script does; `known` is what a sign-in of before left in the browser. */
async function tries(url: string, { email, password }: Given, known = ''): Promise<Answer<{ code?: string }>> {
  const asked = await send<{ csrfToken: string }>(url, { method: 'GET', path: '/api/auth/csrf' });
  const csrf = (asked.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: `${csrf}; ${known}` };
  const body = new URLSearchParams({ csrfToken: asked.body.csrfToken, email, password, json: 'true' }).toString();
  return send(url, { method: 'POST', path: '/api/auth/callback/credentials', headers, body });
}

const knownOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).find((cookie) => cookie.startsWith('known-browser='))?.split(';')[0] ?? '';

test('after ten wrong passwords not even the right one is looked at for fifteen minutes; other people sign in', async () => {
  const server = await anOwnServer();
  const account = await makeAccount(server.databaseUrl);
  for (const _ of Array.from({ length: 10 })) {
    expect(await tries(server.url, { ...account, password: wrong })).toMatchObject({ status: 401 });
  }
  await server.putClock(atMinute(5));
  const refused = await tries(server.url, account);
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
  expect(refused.headers['retry-after']).toBe('600');
  expect(await aLearner({ at: server })).toHaveProperty('headers.Cookie', expect.stringContaining('session-token='));
  await server.putClock(atMinute(15));
  expect(await tries(server.url, account)).toMatchObject({ status: 200 });
});

test('an e-mail nobody has is answered word for word like one that somebody has', async () => {
  const server = await anOwnServer();
  const account = await makeAccount(server.databaseUrl);
  const answers = async (email: string) => {
    const all: Answer[] = [];
    for (const _ of Array.from({ length: 11 })) all.push(await tries(server.url, { email, password: wrong }));
    return all.map(({ status, text, headers }) => ({ status, text, names: Object.keys(headers).sort() }));
  };
  const known = await answers(account.email);
  expect(known.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  expect(await answers('nobody@example.org')).toEqual(known);
});

test('a hundred wrong passwords from one address close it for a while, but for browsers that are known', async () => {
  const server = await anOwnServer();
  const account = await makeAccount(server.databaseUrl);
  const known = knownOf(await tries(server.url, account));
  const guesses = Array.from({ length: 100 }, (_, i) => ({ email: `guess${i}@example.org`, password: wrong }));
  const statuses = (await Promise.all(guesses.map((guess) => tries(server.url, guess)))).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([401]));
  expect(await tries(server.url, account)).toMatchObject({ status: 429 });
  expect(await tries(server.url, account, known)).toMatchObject({ status: 200 });
  await server.putClock(atMinute(15));
  expect(await tries(server.url, account)).toMatchObject({ status: 200 });
});

test('a school signs in from one address: what is right does not count, also while it is looked at', async () => {
  const server = await anOwnServer();
  const account = await makeAccount(server.databaseUrl);
  const class_ = Array.from({ length: 120 }, () => signIn(server.url, account));
  expect((await Promise.all(class_)).every((cookies) => cookies.length > 1)).toBe(true);
});
