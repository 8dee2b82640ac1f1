import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docker } from '../command/docker.builder.ts';
import { asAuthored } from '../question/as-authored.ts';
import { oneOfEach } from '../question/question.builder.ts';
import { questionTypes } from '../question/registry.ts';
import { rules } from '../question/rules/rules.ts';
import { readWritten } from './read-written.ts';

const around = { languages: ['en', 'zh-CN'], passages: new Map([['one', 'A passage.']]), programs: [docker] };

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '[[one]]',
    '`',
    '```\n',
    '![](',
    '哪一个不是？',
    'Which is not?',
    '10 万',
    'docker run {name}',
    '**',
  ),
);
const words = fc.oneof(texts, fc.record({ en: texts, 'zh-CN': texts }, { requiredKeys: [] }));
const anything = fc.oneof({ maxDepth: 2 }, texts, words, fc.anything({ maxDepth: 2 }));

/** A sound question of any type with some of its fields replaced by anything at all. */
const spoilt = fc
  .tuple(fc.constantFrom(...oneOfEach()), fc.array(fc.tuple(fc.nat(20), anything), { maxLength: 3 }))
  .map(([question, changes]) => {
    const fields = Object.keys(asAuthored(question)).filter((field) => field !== 'type');
    const changed = changes.map(([at, value]) => [fields[at % fields.length] ?? 'prompt', value]);
    return { ...asAuthored(question), ...Object.fromEntries(changed) };
  });

test('whatever stands in a draft, the rules name what is wrong with it, with every value that they need', () => {
  fc.assert(
    fc.property(spoilt, fc.constantFrom('one', '', 'none'), (written, passage) => {
      const { body, faults } = readWritten(written, passage, around);
      if (body === null) expect(faults.length).toBeGreaterThan(0);
      for (const { rule, level, values = {} } of faults) {
        expect(level).toBe(rules[rule].level);
        for (const [, name = ''] of rules[rule].says.matchAll(/\{(\w+)\}/g)) expect(values).toHaveProperty(name);
      }
    }),
    { numRuns: 500 },
  );
});

test('a draft of nothing but its type is told what it lacks', () => {
  for (const type of questionTypes) {
    const { body, faults } = readWritten({ type }, '', around);
    expect(body).toBeNull();
    expect(faults.map(({ at }) => at[0])).toEqual(expect.arrayContaining(['prompt', 'explanation']));
  }
});

test('the longest texts that fit are read at once, whatever they hold', () => {
  const pieces = [
    '`',
    '```\n',
    '*',
    '[',
    '![](',
    '[x](',
    '<a:',
    '“',
    '"',
    '不',
    'not ',
    'answer ',
    '1,',
    '万',
    '.',
    '[[a]]',
  ];
  for (const piece of pieces) {
    const long = piece.repeat(Math.floor(7_900 / piece.length));
    const texts = { prompt: { en: `${long}?`, 'zh-CN': `哪${long}？` }, explanation: `${long}.` };
    const start = process.cpuUsage();
    for (const question of oneOfEach()) readWritten(Object.assign(asAuthored(question), texts), 'one', around);
    // Microseconds of our own processor; a tenth of it is usual, a pattern that goes back and forth takes twenty times as long.
    expect(process.cpuUsage(start).user, piece).toBeLessThan(1_500_000);
  }
}, 60_000);
