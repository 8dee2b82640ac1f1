import { expect, onTestFinished, test } from 'vitest';
import { makeAccount } from '../fixtures/accounts.ts';
import { startWorkerServer } from '../fixtures/worker-server.ts';
import { type Answer, send } from './send.ts';

const host = 'learn.example.org';

test('behind a proxy with a certificate every cookie is safe, and the session’s belongs to this host alone', async () => {
  const server = await startWorkerServer({ TRUSTED_PROXIES: '127.0.0.1' });
  onTestFinished(server.end);
  const account = await makeAccount(server.databaseUrl);
  const kept = new Map<string, string>();
  async function ask<Body>(method: string, path: string, form?: Record<string, string>): Promise<Answer<Body>> {
    const headers = {
      ...{ Host: host, 'X-Forwarded-Proto': 'https', Origin: `https://${host}` },
      Cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(form ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}),
    };
    const body = form && new URLSearchParams(form).toString();
    const answer = await send<Body>(server.url, { method, path, headers, body });
    for (const cookie of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      expect(cookie).toMatch(/^__(Host|Secure)-.*; Secure/);
      expect(cookie).toMatch(/; Path=\/(;|$)/);
      expect(cookie).toMatch(/; SameSite=Lax/i);
      expect(cookie).not.toMatch(/; Domain=/i);
      kept.set(name, value);
    }
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    return answer;
  }
  const { csrfToken = '' } = (await ask<{ csrfToken: string }>('GET', '/api/auth/csrf')).body;
  const { email, password } = account;
  await ask('POST', '/api/auth/callback/credentials', { csrfToken, email, password, json: 'true' });
  expect([...kept.keys()].filter((name) => name.includes('session-token'))).toEqual(['__Host-next-auth.session-token']);
  expect((await ask('GET', '/api/auth/session')).body).toMatchObject({ user: { email } });
  expect((await ask('GET', '/today')).status).toBe(200);
  await ask('POST', '/api/auth/signout', { csrfToken, json: 'true' });
  expect((await ask('GET', '/api/auth/session')).body).toEqual({});
});
