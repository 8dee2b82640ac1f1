import { beforeAll, expect, test } from 'vitest';
import { shared } from './client.ts';
import { anInsider, goodPart, type Insider } from './doors/insider.ts';
import { fillIn, handlerPatterns, pagePatterns } from './doors/pages.ts';
import { actions, pagesAndHandlers } from './rights/discover.ts';
import { type Answer, type Request, send } from './send.ts';

let insider: Insider;
beforeAll(async () => {
  insider = await anInsider(shared());
});

const addressOf = (pattern: string) => fillIn(pattern, (name) => goodPart(insider.ids, name));
const sendOne = ({ headers, ...request }: Request) =>
  send(shared().url, { ...request, headers: { ...insider.headers, ...headers } });

function expectGuarded({ headers }: Answer): void {
  const policy = String(headers['content-security-policy']);
  const nonce = /'nonce-[\w+/=]{24}'/.exec(policy)?.[0];
  expect(policy).toContain(`default-src 'self'; script-src 'self' ${nonce}; style-src 'self' ${nonce};`);
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(headers).not.toHaveProperty('content-security-policy-report-only');
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).toMatchObject({
    ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' },
    ...{ 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' },
  });
}

test('every page and handler is guarded by the same headers, and kept by nobody', async () => {
  for (const pattern of [...pagePatterns, ...handlerPatterns, '/nowhere', '/_next/static/nothing.js']) {
    const answer = await sendOne({ method: 'GET', path: addressOf(pattern) });
    expectGuarded(answer);
    const { 'cache-control': kept } = answer.headers;
    if (answer.status === 200 && !pattern.startsWith('/pictures/'))
      expect({ pattern, kept }).toEqual({ pattern, kept: expect.stringContaining('no-store') });
  }
});

test('no handler that writes, and no action, is reached from another site', async () => {
  const writing = pagesAndHandlers().filter((name) => /^(POST|PUT|PATCH|DELETE) /.test(name));
  const requests: Request[] = [
    ...writing.map((name) => {
      const [method = '', pattern = ''] = name.split(' ');
      return { method, path: addressOf(pattern) };
    }),
    ...[...actions().values()].map((id) => ({ method: 'POST', path: '/settings', headers: { 'Next-Action': id } })),
    ...pagePatterns.map((pattern) => ({ method: 'POST', path: addressOf(pattern) })),
  ];
  expect(requests.length).toBeGreaterThan(100);
  for (const request of requests)
    for (const from of [{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, { Origin: undefined }]) {
      const { Cookie } = insider.headers;
      const headers = { Cookie, ...request.headers, ...(from.Origin ? from : {}) };
      const answer = await send<{ code: string }>(shared().url, { ...request, headers });
      expect({ ...request, from, status: answer.status, code: answer.body.code }).toEqual({
        ...{ ...request, from, status: 403, code: 'foreign-origin' },
      });
      expectGuarded(answer);
    }
});

test('nothing draws pictures anew for whoever asks', async () => {
  const picture = encodeURIComponent(`/pictures/${insider.ids.course}/${insider.ids.picture}`);
  const { status } = await sendOne({ method: 'GET', path: `/_next/image?url=${picture}&w=640&q=75` });
  expect(status).toBe(404);
});
