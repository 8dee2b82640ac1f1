import { expect, test } from 'vitest';
import { lockFaults } from './lock.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ packages }, null, 1);

test('a lock without addresses and with versions above the floors is sound', () => {
  expect(lockFaults(lock({ '': {}, 'node_modules/next': { version: '16.4.5', link: true } }))).toEqual([]);
});

test('a download address is a fault, named with its line', () => {
  const held = { 'node_modules/a': { version: '1.0.0', resolved: 'https://packages.example/a.tgz' } };
  expect(lockFaults(lock(held))).toEqual(['package-lock.json:5 holds an address']);
});

test.each([
  ['next', '16.3.2', '16.3.2 is older than 16.3.3'],
  ['next', '16.3.3-canary.9', '16.3.3-canary.9 is older than 16.3.3'],
  ['next-auth', '4.9.0', '4.9.0 is older than 4.24.15'],
  ['prisma/node_modules/hono', '4.12.17', '4.12.17 is older than 4.12.18'],
  ['next-auth/node_modules/cookie', '0.6.0', '0.6.0 is older than 0.7.0: a name of a cookie that sets other fields'],
  ['typescript', '7.0.2', '7.0.2 is not older than 7.0.0'],
])('%s %s is refused', (name, version, fault) => {
  const [found = ''] = lockFaults(lock({ [`node_modules/${name}`]: { version } }));
  expect(found).toContain(fault);
});

test('a version counts by number, not by letters', () => {
  expect(lockFaults(lock({ 'node_modules/next': { version: '16.10.0' } }))).toEqual([]);
});
