import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneOfEach } from './question.builder.ts';
import { withoutBlanks } from './without-blanks.ts';

test('fields that were left empty are gone, and what held nothing else with them', () => {
  const written = {
    prompt: { en: ' ', 'zh-CN': '' },
    unit: '',
    tolerance: { absolute: '' },
    explanation: { en: 'So.' },
  };
  expect(withoutBlanks(written)).toEqual({ explanation: { en: 'So.' } });
});

test('what nobody can type is gone, wherever it stands', () => {
  const written = { prompt: { en: '\0' }, options: [{ text: 'a\r\nb\x07' }], accepted: ['\ud83d'] };
  expect(withoutBlanks(written)).toEqual({ options: [{ text: 'a\nb' }], accepted: ['\ufffd'] });
});

test('members of a list keep their places', () => {
  const written = { accepted: ['', 'image'], points: [{ en: '' }, { en: 'One.' }], options: [{ id: 'a', text: {} }] };
  expect(withoutBlanks(written)).toEqual({
    accepted: ['', 'image'],
    points: [{}, { en: 'One.' }],
    options: [{ id: 'a' }],
  });
});

test('a question that is whole is left as it is', () => {
  for (const question of oneOfEach()) expect(withoutBlanks(question)).toEqual(question);
});

test('what was tidied once is tidy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(withoutBlanks(withoutBlanks(value))).toEqual(withoutBlanks(value));
    }),
  );
});
