import { expect, test } from 'vitest';
import { send, served } from './served.builder.ts';

type Forwarding = Record<string, string>;

/** The forwarding headers the app gets to see of what a client on this machine sends. */
async function seen(headers: Forwarding, settings: { publicUrl?: string; trustedProxies?: string[] } = {}) {
  let found: Forwarding = {};
  const { origin } = await served(({ headers: got }, response) => {
    found = Object.fromEntries(
      Object.entries(got).flatMap(([name, value]) => (/forwarded|real-ip/.test(name) ? [[name, String(value)]] : [])),
    );
    response.end();
  }, settings);
  await send(origin, { headers: { Host: 'phone.local:3000', ...headers } });
  return found;
}

const forged = {
  'X-Forwarded-For': '203.0.113.9',
  'X-Forwarded-Host': 'evil.example',
  'X-Forwarded-Proto': 'https',
  'X-Forwarded-Port': '1',
  Forwarded: 'for=203.0.113.9',
  'X-Real-IP': '203.0.113.9',
};

test('what a client says of itself is dropped', async () => {
  expect(await seen(forged)).toEqual({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'phone.local:3000',
    'x-forwarded-proto': 'http',
  });
});

test('a trusted proxy is believed', async () => {
  expect(await seen(forged, { trustedProxies: ['127.0.0.0/8'] })).toEqual({
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  });
});

test('of a chain the last address that is none of our proxies counts', async () => {
  const chain = { 'X-Forwarded-For': '198.51.100.7, 203.0.113.9, 10.0.0.2' };
  expect(await seen(chain, { trustedProxies: ['127.0.0.1', '10.0.0.0/8'] })).toMatchObject({
    'x-forwarded-for': '203.0.113.9',
  });
});

test('a proxy that says nothing leaves its own address and the Host', async () => {
  expect(await seen({}, { trustedProxies: ['127.0.0.1'] })).toEqual({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'phone.local:3000',
    'x-forwarded-proto': 'http',
  });
});

test('PUBLIC_URL wins over every header', async () => {
  const settings = { publicUrl: 'https://wengu.example.org', trustedProxies: ['127.0.0.1'] };
  expect(await seen({ ...forged, 'X-Forwarded-Proto': 'http' }, settings)).toMatchObject({
    'x-forwarded-host': 'wengu.example.org',
    'x-forwarded-proto': 'https',
  });
});
