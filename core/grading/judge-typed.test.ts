import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aShort } from '../question/question.builder.ts';
import { judgeTyped } from './judge-typed.ts';

const judged = (given: object, text: string) => judgeTyped(aShort(given), text).as;

test('an answer that is good in any language is right', () => {
  const accepted = ['namespace', '命名空间'];
  for (const text of ['Namespace', '命名空間', ' 命名 空间。']) expect(judged({ accepted }, text)).toBe('exact');
});

test('nothing typed is wrong, and so are marks alone', () => {
  for (const text of ['', '   ', '。。。', '"'.repeat(2000)]) expect(judged({}, text)).toBe('wrong');
});

test.each([
  ['plural', 'bind mounts'],
  ['hyphen', 'bind-mount'],
  ['hyphen', 'bindmount'],
])('only where %s is allowed, %j is as good', (leniency, text) => {
  expect(judged({ [leniency]: true }, text)).toBe('lenient');
  expect(judged({ plural: true, hyphen: true, typo: true, [leniency]: false }, text)).not.toBe('lenient');
});

test.each([
  ['registry', 'registries'],
  ['patch', 'patches'],
  ['layer', 'layers'],
])('the plural of %s is %s', (one, many) => {
  expect(judged({ accepted: [one], plural: true }, many)).toBe('lenient');
  expect(judged({ accepted: [many], plural: true }, one)).toBe('lenient');
});

test.each([
  ['process', 'proces'],
  ['as', 'a'],
  ['registry', 'registrys'],
])('%s has no plural %s', (one, other) => {
  expect(judged({ accepted: [one], plural: true }, other)).toBe('wrong');
});

test('one slip is let pass where it is allowed, and told', () => {
  expect(judged({ typo: true }, 'bind muont')).toBe('misspelt');
  expect(judged({}, 'bind muont')).toBe('wrong');
});

test.each(['bidn mount', 'bind muontt', 'bind moun mount', 'bnid muont'])(
  'a slip in a word under five letters, or a second one, is not let pass: %s',
  (text) => {
    expect(judged({ typo: true }, text)).toBe('wrong');
  },
);

test('of two words only one may be mistyped', () => {
  const question = { accepted: ['container image'], typo: true };
  expect(judged(question, 'contianer image')).toBe('misspelt');
  expect(judged(question, 'contianer imgae')).toBe('wrong');
});

test('a slip goes together with the other leniencies', () => {
  expect(judged({ typo: true, hyphen: true, plural: true }, 'bind-muont')).toBe('misspelt');
});

const trap = { forbidden: [{ answers: ['volume', 'bind mounts'], feedback: 'That one is not.' }] };

test('a wrong answer that was foreseen gets its own words, mistyped too', () => {
  const remark = { as: 'wrong', remark: 'That one is not.' };
  expect(judgeTyped(aShort(trap), 'Volume.')).toEqual(remark);
  expect(judgeTyped(aShort({ ...trap, typo: true }), 'voluem')).toEqual(remark);
});

test('of two readings the nearer wins: a plural may be foreseen as wrong though plurals are let pass', () => {
  expect(judged({ ...trap, plural: true }, 'bind mounts')).toBe('wrong');
  expect(judged({ ...trap, plural: true }, 'bind mount')).toBe('exact');
});

test('an accepted answer is right however it is cased, spaced or quoted, and leniency takes nothing away', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 3 });
  const allowed = fc.record({ typo: fc.boolean(), plural: fc.boolean(), hyphen: fc.boolean() });
  fc.assert(
    fc.property(words, allowed, (accepted, leniency) => {
      const text = accepted.join(' ');
      const question = { accepted: [text], ...leniency };
      for (const typed of [text, text.toUpperCase(), `"${accepted.join('   ')}".`])
        expect(judged(question, typed)).toBe('exact');
    }),
  );
});

test('without any leniency only the same words are right', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(judged({ accepted: [one] }, other) !== 'wrong').toBe(one === other);
    }),
  );
});
