import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newUuid, uuidV7 } from './uuid-v7.ts';

test('the example of RFC 9562 comes out as printed there', () => {
  const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
  expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('every id has the form of version 7 and sorts by its time', () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
  const time = fc.integer({ min: 0, max: 2 ** 45 });
  fc.assert(
    fc.property(time, time, bytes, bytes, (t, u, a, b) => {
      expect(uuidV7(t, a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      if (t < u) expect(uuidV7(t, a) < uuidV7(u, b)).toBe(true);
    }),
  );
});

test('two ids of the same millisecond differ', () => {
  expect(newUuid(1)).not.toBe(newUuid(1));
});
