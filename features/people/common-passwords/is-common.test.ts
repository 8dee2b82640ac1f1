import { expect, test } from 'vitest';
import listed from './common-passwords.json' with { type: 'json' };
import { isCommon } from './is-common.ts';

test.each(['1234567890', 'Password123', 'QWERTYUIOP', 'iloveyou12', 'woaini1314', 'football123', '1qwertyuiop'])(
  '%s is common',
  (password) => {
    expect(isCommon(password)).toBe(true);
  },
);

test.each(['a password for the test', '温故而知新可以为师矣', 'password123 '])('%s is not', (password) => {
  expect(isCommon(password)).toBe(false);
});

test('what is listed is as it is compared, long enough to be chosen, in order and there once', () => {
  expect(listed.filter((password) => !isCommon(password) || [...password].length < 10)).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBeGreaterThanOrEqual(3_000);
});
