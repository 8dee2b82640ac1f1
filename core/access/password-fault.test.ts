import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passwordFault, passwordLength } from './password-fault.ts';

const email = 'ann.miller@example.org';
const faultOf = (password: string, common: string[] = []) =>
  passwordFault(password, { email, isCommon: (tried) => common.includes(tried) });

test('ten to 128 characters of any kind, counted as a person counts', () => {
  expect(faultOf('123 56 89')).toBe('too-short');
  expect(faultOf('123 56 890')).toBeNull();
  expect(faultOf('温故而知新可以为师')).toBe('too-short');
  expect(faultOf('温故而知新可以为师矣')).toBeNull();
  expect(faultOf('😀'.repeat(128))).toBeNull();
  expect(faultOf('😀'.repeat(129))).toBe('too-long');
});

test('a common one is refused', () => {
  expect(faultOf('1234567890', ['1234567890'])).toBe('common');
  expect(faultOf('1234567890')).toBeNull();
});

test.each([
  'ann.miller@example.org',
  'ANN.MILLER@EXAMPLE.ORG1',
  'ann.miller2024',
  'millermiller',
  'example-ann!',
  'Ann_Miller_1980',
])('%s is like the e-mail', (password) => {
  expect(faultOf(password)).toBe('like-email');
});

test.each(['ann keeps nine grey cats', 'a windmill in the rain', 'no part of it'])('%s is not', (password) => {
  expect(faultOf(password)).toBeNull();
});

test('whatever is put around a name, up to nine characters, keeps it like the e-mail', () => {
  const around = fc.string({ unit: fc.constantFrom('-', '_', '7', '!', '#'), maxLength: 4 });
  fc.assert(
    fc.property(around, around, fc.boolean(), (before, after, shout) => {
      const name = shout ? 'ANN.MILLER' : 'ann.miller';
      expect(faultOf(`${before}${name}${after}`)).toBe('like-email');
    }),
  );
});

test('of a password that shares nothing with the e-mail only its length counts', () => {
  const letters = fc.string({ unit: fc.constantFrom('x', 'y', 'z', '温', '😀', ' ', '.'), maxLength: 140 });
  fc.assert(
    fc.property(letters, (password) => {
      const length = [...password].length;
      const { least, most } = passwordLength;
      expect(faultOf(password)).toBe(length < least ? 'too-short' : length > most ? 'too-long' : null);
    }),
  );
});
