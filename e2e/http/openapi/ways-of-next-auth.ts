import type { Asked } from '../asked.ts';
import type { Client } from '../client.ts';
import type { Answer, Request } from '../send.ts';
import type { Ways } from './ways.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

type Fields = Record<string, string>;

/** next-auth's own endpoints, which scripts use too. */
export function waysOfNextAuth(
  anyone: Client,
  asked: () => Promise<Asked>,
  badAddress: (route: string) => () => Promise<Answer>,
): Ways {
  /** Posts a form with the token that it needs, and the cookie that came with it. */
  async function post(path: string, fields: Fields, change: Partial<Request> = {}): Promise<Answer> {
    const { headers, body } = await anyone.get<{ csrfToken: string }>('/api/auth/csrf');
    const Cookie = (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
    const sent = new URLSearchParams({ csrfToken: body.csrfToken, ...fields }).toString();
    return anyone.send({
      ...{ method: 'POST', path, body: sent },
      ...change,
      headers: { ...form, Cookie, ...change.headers },
    });
  }
  async function signIn(more: Fields): Promise<Answer> {
    const { email, password } = (await asked()).learner.account;
    return post('/api/auth/callback/credentials', { email, password, ...more });
  }
  const refusedForms = (path: string) => ({
    400: badAddress(`POST ${path}`),
    403: () => post(path, {}, { headers: { Origin: 'https://elsewhere.example' } }),
    413: () => post(path, {}, { body: 'x'.repeat(65_537) }),
  });
  return {
    'GET /api/auth/csrf': { 200: () => anyone.get('/api/auth/csrf'), 400: badAddress('GET /api/auth/csrf') },
    'GET /api/auth/session': { 200: () => anyone.get('/api/auth/session'), 400: badAddress('GET /api/auth/session') },
    'POST /api/auth/callback/credentials': {
      ...refusedForms('/api/auth/callback/credentials'),
      200: () => signIn({ json: 'true' }),
      302: () => signIn({}),
      401: () => signIn({ json: 'true', password: 'another password' }),
      429: async () => {
        const wrong = { email: 'guessed@example.org', password: 'another password', json: 'true' };
        const guess = () => post('/api/auth/callback/credentials', wrong);
        for (const _ of Array.from({ length: 10 })) await guess();
        return guess();
      },
    },
    'POST /api/auth/signout': {
      ...refusedForms('/api/auth/signout'),
      200: () => post('/api/auth/signout', { json: 'true' }),
      302: () => post('/api/auth/signout', {}),
    },
  };
}
