import { expect, test } from 'vitest';
import { makeAccount } from '../fixtures/accounts.ts';
import { shared } from './client.ts';
import { type Answer, send } from './send.ts';

const get = (path: string, cookie: string) => send(shared().url, { method: 'GET', path, headers: { Cookie: cookie } });

const noPlaces = [
  'not a place',
  'http://',
  'http://[::',
  'javascript:alert(1)',
  '%E4%BD%A0',
  '%0d%0aX: y',
  '/%0d%0aX',
  '%',
];
const garbage = [
  ...noPlaces.map((value) => `next-auth.callback-url=${value}`),
  ...['', '%', 'a|b', 'garbage', '%E4%BD%A0|%E4'].map((value) => `next-auth.csrf-token=${value}`),
  ...['%', 'a.b.c.d.e', '%E4%BD%A0'].map((value) => `next-auth.session-token=${value}`),
];

test.each(garbage)('the cookie %s keeps nobody out', async (cookie) => {
  for (const path of ['/sign-in', '/api/auth/session', '/api/auth/csrf']) {
    expect(await get(path, cookie)).toMatchObject({ status: 200 });
  }
});

test.each(noPlaces)('who has kept %s as the place to go on to signs in all the same', async (place) => {
  const { url, databaseUrl } = shared();
  const { email, password } = await makeAccount(databaseUrl);
  const asked: Answer<{ csrfToken: string }> = await send(url, { method: 'GET', path: '/api/auth/csrf' });
  const [csrf = ''] = (asked.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';', 1)[0] ?? '');
  const signedIn = await send(url, {
    method: 'POST',
    path: '/api/auth/callback/credentials',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Cookie: `${csrf}; next-auth.callback-url=${place}`,
    },
    body: new URLSearchParams({ csrfToken: asked.body.csrfToken, email, password, json: 'true' }).toString(),
  });
  expect(signedIn).toMatchObject({ status: 200, body: { url } });
  expect(String(signedIn.headers['set-cookie'])).toContain('next-auth.session-token=');
});
