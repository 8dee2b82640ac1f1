import { expect, test } from 'vitest';
import { faultOf } from './fault-of.ts';

const form = 'application/x-www-form-urlencoded';
const asked = (query: string) => faultOf(new Request(`http://localhost/api/auth/csrf${query}`));
const posted = (type: string, body: string) =>
  faultOf(
    new Request('http://localhost/api/auth/signout', { method: 'POST', headers: { 'content-type': type }, body }),
  );

test.each(['/read/docker.why-docker?a=b#c', 'https://example.org/x', ''])(
  '%j is a place to go on to',
  async (place) => {
    const encoded = `callbackUrl=${encodeURIComponent(place)}`;
    expect(await asked(`?${encoded}`)).toBeNull();
    expect(await posted(form, encoded)).toBeNull();
    expect(await posted('application/json', JSON.stringify({ callbackUrl: place, json: 'true' }))).toBeNull();
  },
);

test.each(['today', 'javascript:alert(1)', 'http://[', '//[', '/a\nb', '/阅读'])('%j is none', async (place) => {
  const encoded = `callbackUrl=%2F&callbackUrl=${encodeURIComponent(place)}`;
  expect(await asked(`?${encoded}`)).toBe('bad-query');
  expect(await posted(form, encoded)).toBe('bad-body');
  expect(await posted('application/json', JSON.stringify({ callbackUrl: place }))).toBe('bad-body');
});

test('a body is refused when it is not JSON, or holds no fields', async () => {
  expect(await posted('application/json', '{')).toBe('not-json');
  for (const body of ['null', '[]', '5', '{"callbackUrl":5}']) {
    expect(await posted('application/json', body)).toBe('bad-body');
  }
  expect(await posted('application/json', '')).toBeNull();
});
