import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = { secret: 'a secret', purpose: 'for ann' };

test('what is sealed opens with the same secret and purpose, and shows nothing of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 4 }), (text) => {
      const sealed = seal(text, key);
      expect(unseal(sealed, key)).toBe(text);
      expect(sealed).not.toContain(text);
      expect(seal(text, key)).not.toBe(sealed);
    }),
    { numRuns: 50 },
  );
});

test('with another secret, for another purpose, or changed anywhere, it does not open', () => {
  const sealed = seal('hush', key);
  expect(unseal(sealed, { ...key, secret: 'another' })).toBeNull();
  expect(unseal(sealed, { ...key, purpose: 'for bob' })).toBeNull();
  for (let at = 0; at < sealed.length; at++) {
    const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    if (!Buffer.from(changed, 'base64url').equals(Buffer.from(sealed, 'base64url')))
      expect(unseal(changed, key)).toBeNull();
  }
  for (const made of ['', 'x', sealed.slice(0, 20)]) expect(unseal(made, key)).toBeNull();
});
