import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

test.each([
  ['Bind Mount', 'bind mount'],
  ['  bind \t mount ', 'bind mount'],
  ['“Bind mount”.', 'bind mount'],
  ['`nginx`', 'nginx'],
  ['（镜像）。', '镜像'],
  ['ＧＢ', 'gb'],
  ['１，０２４', '1024'],
  ['1 024', '1024'],
  ['1,024,000 bytes', '1024000 bytes'],
  ['命名空間', '命名空间'],
  ['Docker 鏡像', 'docker镜像'],
  ['cgroup‑v2', 'cgroup-v2'],
  ['don’t', "don't"],
])('%j is compared as %j', (text, form) => {
  expect(normalise(text)).toBe(form);
});

test.each(['-P', '--rm', '.dockerignore', 'docker build .', '/var/lib/docker', '10,24', '1 0245', '$home'])(
  'what %j begins, ends or parts with means something and stays',
  (text) => {
    expect(normalise(text)).toBe(text);
  },
);

test('to write it again in its form changes nothing', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('鏡', '像', ' ', '.', '"', '１', ',', '024', '-P', 'İ', 'ﬁ', '—', '。', '('))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
    { numRuns: 2_000 },
  );
});

test('width, spaces around, quotation marks and case never make a difference', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const wide = (text: string) =>
    [...text]
      .map((letter) => (letter === ' ' ? '\u3000' : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)))
      .join('');
  fc.assert(
    fc.property(words, (text) => {
      for (const other of [wide(text), text.toUpperCase(), `  ${text}\n`, `“${text}”。`, text.replaceAll(' ', '   ')])
        expect(normalise(other)).toBe(normalise(text));
    }),
  );
});
