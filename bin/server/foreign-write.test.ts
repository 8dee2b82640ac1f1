import { expect, test } from 'vitest';
import { isForeignWrite } from './foreign-write.mjs';

const own = 'https://wengu.example.org';
const session = 'language=en; next-auth.session-token=abc';

test.each([
  ['reading, from anywhere', 'GET', { origin: 'https://evil.example', cookie: session }, false],
  ['asking what is allowed', 'OPTIONS', { origin: 'https://evil.example' }, false],
  ['our own page', 'POST', { origin: own, cookie: session }, false],
  ['another site', 'POST', { origin: 'https://evil.example' }, true],
  [
    'another site that a browser would not call so',
    'POST',
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    true,
  ],
  ['the same host without TLS', 'POST', { origin: 'http://wengu.example.org', cookie: session }, true],
  ['a page without an origin', 'POST', { origin: 'null', cookie: session }, true],
  ['a script without a session', 'POST', { cookie: 'language=en' }, false],
  ['a session and nothing else', 'POST', { cookie: session }, true],
  [
    'a session, and a browser vouching for our page',
    'POST',
    { cookie: session, 'sec-fetch-site': 'same-origin' },
    false,
  ],
  ['a session, and a neighbouring site', 'DELETE', { cookie: session, 'sec-fetch-site': 'same-site' }, true],
  ['a secure session', 'PUT', { cookie: '__Secure-next-auth.session-token=abc' }, true],
  ['a long session in pieces', 'PATCH', { cookie: 'next-auth.session-token.0=abc' }, true],
  ['a cookie that only looks like a session', 'POST', { cookie: 'my-next-auth.session-token=abc' }, false],
])('%s', (_name, method, headers, foreign) => {
  expect(isForeignWrite({ method, headers }, own)).toBe(foreign);
});
