import type http from 'node:http';
import { describe, expect, test } from 'vitest';
import { send, sendRaw, served } from './served.builder.ts';

const echo: http.RequestListener = (request, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(request.headers));
};

const nonceIn = (policy: unknown) => /script-src 'self' 'nonce-([^']+)'/.exec(String(policy))?.[1];

describe('headers of every response', () => {
  const wanted = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };

  test.each([
    ['a page', '/', 200],
    ['an address that cannot be decoded', '/read/%E0%A4%A', 400],
  ])('%s carries them', async (_name, path, status) => {
    const { origin } = await served(echo);
    const answer = await send(origin + path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(wanted);
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test.each([
    ['no HTTP at all', 'NONSENSE\r\n\r\n', 400],
    ['a head of more than 16 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, 431],
    ['a request without a Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a target on another host', 'GET http://b/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a target that is a star', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    ['an expectation we do not know', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: x\r\nConnection: close\r\n\r\n', 200],
  ])('%s is answered with them', async (_name, bytes, status) => {
    const { port } = await served(echo);
    const answer = await sendRaw(port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/\r\nContent-Security-Policy: /);
    expect(answer).toMatch(/\r\nX-Content-Type-Options: nosniff\r\n/);
  });

  test.each([
    ['{', 400],
    ['%7B', 400],
    ['%E0%A4%A', 400],
    ['[1]', 400],
    [`${'['.repeat(7_000)}${']'.repeat(7_000)}`, 400],
    ['%5B%22%22%2C%7B%7D%5D', 200],
    [encodeURIComponent('["",{"children":["read",{}]},null,"refetch"]'), 200],
  ])('who says to come from the page %.30s is answered %i', async (state, status) => {
    const { origin } = await served(echo);
    expect((await send(origin, { headers: { 'next-router-state-tree': state } })).status).toBe(status);
  });

  test('the app sees the nonce of its own response, not one that the client sent', async () => {
    const { origin } = await served(echo);
    const forged = "script-src 'self' 'nonce-forged'";
    const answer = await send(origin, {
      headers: { 'content-security-policy': forged, 'content-security-policy-report-only': forged },
    });
    const seen = JSON.parse(answer.body);
    expect(nonceIn(seen['content-security-policy'])).toBe(nonceIn(answer.headers['content-security-policy']));
    expect(answer.body).not.toContain('forged');
  });

  test('no nonce is given twice', async () => {
    const { origin } = await served(echo);
    const answers = await Promise.all([send(origin), send(origin)]);
    expect(new Set(answers.map((one) => nonceIn(one.headers['content-security-policy']))).size).toBe(2);
  });

  test('only under https are browsers told to stay there', async () => {
    const plain = await served(echo);
    const secure = await served(echo, { publicUrl: 'https://wengu.example.org' });
    expect((await send(plain.origin)).headers).not.toHaveProperty('strict-transport-security');
    expect((await send(secure.origin)).headers).toHaveProperty('strict-transport-security');
  });

  test('files that are the same for all may be stored', async () => {
    const { origin } = await served(echo);
    expect((await send(`${origin}/_next/static/chunks/a.js`)).headers).not.toHaveProperty('cache-control');
  });
});

describe('a write from a foreign page', () => {
  test('is refused with a stable code, in the language of the person', async () => {
    const { origin } = await served(echo);
    const foreign = { Origin: 'https://evil.example' };
    const english = await send(origin, { method: 'POST', headers: foreign });
    const chinese = await send(origin, { method: 'POST', headers: { ...foreign, Cookie: 'language=zh-CN' } });
    expect(english).toMatchObject({ status: 403, headers: { 'content-type': 'application/problem+json' } });
    expect(JSON.parse(english.body)).toMatchObject({ status: 403, code: 'foreign-origin', title: 'Forbidden' });
    expect(JSON.parse(english.body).detail).toMatch(/^This request /);
    expect(JSON.parse(chinese.body).detail).toMatch(/^这个请求/);
  });

  test('a client still sending a short body gets to read the refusal', async () => {
    const { origin } = await served(echo);
    const headers = { Origin: 'https://evil.example', 'Content-Length': '60000' };
    expect((await send(origin, { method: 'POST', headers, body: 'x'.repeat(60_000) })).status).toBe(403);
  });

  test('the own origin is the Host without PUBLIC_URL, and PUBLIC_URL with it', async () => {
    const phone = { Host: 'Phone.local:3000', Origin: 'http://phone.local:3000' };
    const open = await served(echo);
    const named = await served(echo, { publicUrl: 'https://wengu.example.org' });
    expect((await send(open.origin, { method: 'POST', headers: phone })).status).toBe(200);
    expect((await send(named.origin, { method: 'POST', headers: phone })).status).toBe(403);
    const own = { Host: 'inner:3000', Origin: 'https://wengu.example.org' };
    expect((await send(named.origin, { method: 'POST', headers: own })).status).toBe(200);
  });
});

describe('bodies for next-auth, which reads any length', () => {
  test.each([
    ['a length above 64 kB', { 'Content-Length': '65537' }],
    ['a length not told', { 'Transfer-Encoding': 'chunked' }],
  ])('%s is refused before it is read', async (_name, length) => {
    const { port } = await served(echo);
    const head = Object.entries(length).map(([name, value]) => `${name}: ${value}\r\n`);
    const answer = await sendRaw(port, `POST /api/auth/signout HTTP/1.1\r\nHost: a\r\n${head.join('')}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('"code":"body-too-large"');
  });

  test('64 kB are let through', async () => {
    const { origin } = await served((request, response) => {
      request.on('end', () => response.end()).resume();
    });
    const sent = { method: 'POST', headers: { 'Content-Length': '65536' }, body: 'x'.repeat(65_536) };
    expect((await send(`${origin}/api/auth/signout`, sent)).status).toBe(200);
  });
});
