import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainRecoveryCode, shownRecoveryCode } from './second-factor.ts';

test('a recovery code is read as it was shown, however it is typed', () => {
  expect(shownRecoveryCode('abcde01234')).toBe('abcde-01234');
  const code = fc.stringMatching(/^[0-9a-z]{10}$/);
  fc.assert(
    fc.property(code, (plain) => {
      const shown = shownRecoveryCode(plain);
      for (const typed of [shown, shown.toUpperCase(), ` ${shown} `, shown.replace('-', ' '), plain])
        expect(plainRecoveryCode(typed)).toBe(plain);
    }),
  );
});
