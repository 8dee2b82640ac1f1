import fc from 'fast-check';
import { payloads } from '../../hostile/payloads.ts';

/** What breaks whoever does not look: each is tried in fields, in addresses and as a part of JSON. */
const sharp: readonly string[] = [
  ...['', ' ', '\0', 'a\0b', '\ud800', '\udc00x', '\u202egnp.exe', '\u2066\u2067', '\ufeff', '\u{10ffff}', '\r\n'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', '$undefined', '$1', '$K1', '$@1'],
  ...['-1', '0', '1e309', '-0', 'NaN', 'Infinity', '9007199254740993', '2147483648', '0x10', '1.5', '１２', '٣'],
  ...['../../etc/passwd', '%00', '%2e%2e%2f', '..\\..', '//elsewhere.example', 'javascript:alert(1)', 'docker', 'null'],
  ...['2026-02-30', '0000-00-00', '+275760-09-13', 'Mars/Olympus', 'Europe/Zurich', 'zh-CN', 'x-y-z', 'true', 'on'],
  ...['a'.repeat(300), '鲸'.repeat(3_000), '\u0301'.repeat(3_000), 'x'.repeat(200_000), 'x'.repeat(1_100_000)],
  ...['[', '*', '>', '`', '![', '{#', '> - ', '`` ` ', '**a', '<!--'].map((unit) => unit.repeat(5_000)),
  ...['['.repeat(9_000), '{"a":'.repeat(4_000), `${'['.repeat(2_000)}${']'.repeat(2_000)}`, '=HYPERLINK("http://a")'],
];

export const aHostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sharp) },
  { weight: 2, arbitrary: fc.constantFrom(...payloads) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

export const aHostileValue: fc.Arbitrary<unknown> = fc.oneof(
  aHostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, true, -1, 1.5, 1e308, -0, [], {}, [[]], 2 ** 31, 2 ** 53 + 2),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'then', 'value', 'status', 'id'),
    fc.constantFrom('$1', '$@0', 'a', 1, null),
    { maxKeys: 4 },
  ),
  fc.constant(Array.from({ length: 5_000 }, () => 'a')),
);

/** Left as it is, mostly, so that what is behind a check is reached too; or another one. */
const orHostile = <Value>(good: Value): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: aHostileValue });

/** A value with some of what is in it spoilt, however deep. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (value instanceof FormData) return spoiltForm([...value].map(([name, text]) => [name, String(text)]));
  if (Array.isArray(value)) return fc.tuple(...value.map(spoilt));
  if (typeof value !== 'object' || value === null) return orHostile(value);
  const fields = Object.entries(value).map(([name, inner]) => fc.tuple(fc.constant(name), spoilt(inner)));
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(...fields).map((pairs) => Object.fromEntries(pairs)) },
    { weight: 1, arbitrary: aHostileValue },
  );
}

/** A form with some of its fields changed, left out or doubled, and seldom another beside them. */
export function spoiltForm(fields: readonly (readonly [string, string])[]): fc.Arbitrary<FormData> {
  const given = fields.map(([name, value]) =>
    fc.oneof(
      // What React hides there has a test of its own; spoilt, the form comes to nothing.
      { weight: name.startsWith('$') ? 60 : 5, arbitrary: fc.constant([[name, value]]) },
      { weight: 3, arbitrary: aHostileText.map((text) => [[name, text]]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          [],
          [
            [name, value],
            [name, 'x'],
          ],
        ),
      },
    ),
  );
  const more = fc.array(fc.tuple(aHostileText, aHostileText), { maxLength: 1 });
  return fc.tuple(fc.tuple(...given), more).map(([parts, extra]) => {
    const form = new FormData();
    for (const [name = '', value = ''] of [...parts.flat(), ...extra]) form.append(name, value);
    return form;
  });
}
