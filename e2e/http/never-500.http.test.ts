import { beforeAll, expect, test } from 'vitest';
import { aLearner, type Learner, shared } from './client.ts';
import { send } from './send.ts';

let learner: Learner;
beforeAll(async () => {
  learner = await aLearner();
});

/** What comes back must be a refusal or an answer, never a fault of the server's own. */
async function expectNoFault(method: string, path: string, headers: Record<string, string> = {}, body?: string) {
  const { status, text } = await send(shared().url, {
    ...{ method, path, body },
    headers: { ...learner.headers, ...headers },
  });
  expect({ request: `${method} ${path} ${JSON.stringify(headers)}`, status, text }).toMatchObject({
    status: expect.toSatisfy((given: number) => given < 500),
  });
}

const routes = [
  ...['/api/health', '/api/queue', '/api/reviews', '/api/reports', '/api/test/clock', '/api/nowhere', '/api'],
  ...['/api/questions/docker.x/reveal', '/api/reviews/x/rating', '/api/reviews/x/undo'],
  ...['/api/questions/docker.x/suspend', '/api/questions/docker.x/resume'],
  ...['/api/auth/session', '/api/auth/csrf', '/api/auth/callback/credentials', '/api/auth/signout', '/api/auth/x'],
  ...['/progress/export', '/progress/export/everything.json', '/progress/export/%00'],
];

test.each(routes)('%s takes any method without a fault', async (path) => {
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    await expectNoFault(method, path);
  }
});

test.each([
  ...['/api/reviews/%00/undo', '/api/reviews/%E9%B2%B8/rating', '/api/reviews/%2e%2e%2f/undo', '/api/reviews//undo'],
  ...['/api/questions/%00/reveal', `/api/questions/${'x'.repeat(5_000)}/reveal`, '/api/questions/%E4%B8/reveal'],
  ...['/api/questions/%00/suspend', `/api/questions/${'x'.repeat(5_000)}/suspend`, '/api/questions/%E4%B8/resume'],
  ...['/api/reviews/__proto__/undo', '/api/questions/constructor/reveal', '/api/%', '/api/..%2f..%2fetc/passwd'],
])('the address %s is no fault', async (path) => {
  for (const body of ['{}', '{"versionId":"docker.x@1"}', '{"rating":"good"}']) {
    await expectNoFault('POST', path, { 'Content-Type': 'application/json' }, body);
  }
});

test.each([
  ...[
    '/api/queue?limit=%',
    '/api/queue?limit=%00',
    '/api/queue?__proto__=1',
    '/api/queue?limit[]=1',
    '/api/queue?&&&=',
  ],
  ...['/api/auth/session?callbackUrl=//elsewhere.example', '/api/auth/csrf?%E4', '/api/health?%00'],
])('the query of %s is no fault', async (path) => {
  await expectNoFault('GET', path);
});

test.each<Record<string, string>>([
  { Cookie: 'next-auth.session-token=' },
  { Cookie: 'next-auth.session-token=a.b.c.d.e' },
  { Cookie: `next-auth.session-token=${'x'.repeat(8_000)}` },
  { Cookie: 'next-auth.session-token.0=a; next-auth.session-token.1=b' },
  { Cookie: 'next-auth.csrf-token=%E4%; language=%00' },
  { Cookie: ';;;=;==;' },
  { 'Accept-Language': `${'a-'.repeat(3_000)};q=x,,;q=9` },
  { Origin: 'null' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { RSC: '1', 'Next-Router-State-Tree': '[' },
  { 'Next-Action': 'x'.repeat(40) },
  { 'x-middleware-subrequest': 'middleware:middleware' },
  { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'gopher' },
  { 'Content-Encoding': 'gzip' },
  { Range: 'bytes=5-1' },
  { Expect: 'something else' },
])('the headers %j are no fault', async (headers) => {
  await expectNoFault('GET', '/api/queue', headers);
  await expectNoFault('GET', '/api/auth/session', headers);
  await expectNoFault('POST', '/api/reviews', { 'Content-Type': 'application/json', ...headers }, '{}');
  const form = { 'Content-Type': 'application/x-www-form-urlencoded', ...headers };
  await expectNoFault('POST', '/api/auth/callback/credentials', form, 'csrfToken=%E4&email[]=1&password=');
});

test.each(['{', '[]', '{"csrfToken":1,"email":{},"password":[]}', '{"email":null}', '"\\ud800"'])(
  'signing in with %s is no fault',
  async (body) => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      await expectNoFault('POST', '/api/auth/callback/credentials', { 'Content-Type': type }, body);
      await expectNoFault('POST', '/api/auth/signout', { 'Content-Type': type }, body);
    }
  },
);
