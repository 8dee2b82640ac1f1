import { expect, test } from 'vitest';
import { isInstalled } from './packages.mjs';

const lock = {
  '': { version: '1.0.0' },
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
  'node_modules/build-for-another-machine': { version: '2.0.0', integrity: 'sha512-b', optional: true },
};

test('what the lock asks for is installed, builds for other machines aside', () => {
  expect(isInstalled(lock, { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } })).toBe(true);
});

test('nothing is installed in a bare clone', () => {
  expect(isInstalled(lock, {})).toBe(false);
});

test('another version, or another content of the same version, is not installed', () => {
  expect(isInstalled(lock, { 'node_modules/zod': { version: '4.6.8', integrity: 'sha512-a' } })).toBe(false);
  expect(isInstalled(lock, { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-c' } })).toBe(false);
});
