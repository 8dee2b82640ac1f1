import { expect, test } from 'vitest';
import { addressLines } from './address.mjs';

const served = { host: '127.0.0.1', port: 3000, publicUrl: undefined, token: null };

test('the address is the one that is listened on', () => {
  expect(addressLines(served)).toEqual(['Wengu is ready: http://127.0.0.1:3000']);
  expect(addressLines({ ...served, host: '::1' })).toEqual(['Wengu is ready: http://[::1]:3000']);
});

test.each(['0.0.0.0', '::'])('listening everywhere (%s) is told as localhost', (host) => {
  expect(addressLines({ ...served, host })[0]).toBe('Wengu is ready: http://localhost:3000');
});

test('PUBLIC_URL is what people are told', () => {
  expect(addressLines({ ...served, host: '0.0.0.0', publicUrl: 'https://w.example' })).toEqual([
    'Wengu is ready: https://w.example',
  ]);
});

test('until there is an administrator the set-up link stands on a line of its own', () => {
  expect(addressLines({ ...served, token: 'abc' }).at(-1)).toBe('http://127.0.0.1:3000/setup?token=abc');
});
