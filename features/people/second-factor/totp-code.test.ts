import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { appAddress, stepOf } from './totp-code.ts';

const secret = Secret.fromLatin1('12345678901234567890').base32;

// RFC 6238, appendix B, SHA1; the last six digits of eight.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %i s the code is %s', (seconds, code) => {
  expect(stepOf(code, secret, seconds * 1_000)).toBe(Math.floor(seconds / 30));
  expect(stepOf(` ${code.slice(0, 3)} ${code.slice(3)}`, secret, seconds * 1_000)).toBe(Math.floor(seconds / 30));
});

test('a code is taken one step early or late, as of its own step, and no further', () => {
  const at = 1_234_567_890_000;
  const step = Math.floor(at / 30_000);
  const codeOf = (steps: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at + steps * 30_000 });
  for (const aside of [-1, 0, 1]) expect(stepOf(codeOf(aside), secret, at)).toBe(step + aside);
  for (const aside of [-2, 2]) expect(stepOf(codeOf(aside), secret, at)).toBeNull();
});

test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '-12345', '1e5555'])('%j is no code', (typed) => {
  expect(stepOf(typed, secret, 59_000)).toBeNull();
});

test('the picture says whose it is and how the codes come about', () => {
  const address = new URL(appAddress(secret, { email: 'ann@example.org', issuer: 'Wengu' }));
  expect(`${address.protocol}//${address.host}${decodeURIComponent(address.pathname)}`).toBe(
    'otpauth://totp/Wengu:ann@example.org',
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({
    ...{ issuer: 'Wengu', secret, algorithm: 'SHA1', digits: '6', period: '30' },
  });
});
