import { expect, test } from 'vitest';
import { faultOf } from './fault-of.ts';

const address = 'http://localhost/api/auth/session';
const post = (type: string, body: string) =>
  faultOf(new Request(address, { method: 'POST', headers: { 'Content-Type': type }, body }));

test('what is said to be JSON and is none, not even empty, is refused before it is read', async () => {
  for (const body of ['', ' ', '{']) expect(await post('application/json', body)).toBe('not-json');
  expect(await post('application/json', '{}')).toBeNull();
  expect(await post('application/x-www-form-urlencoded', '')).toBeNull();
  expect(await faultOf(new Request(address, { headers: { 'Content-Type': 'application/json' } }))).toBeNull();
});
