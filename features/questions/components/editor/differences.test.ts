import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, withText } from './differences.ts';

const draft = {
  prompt: { en: 'Which?' },
  options: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
  correct: ['a'],
};

test('drafts differ where a text was changed, added or taken away', () => {
  const other = { prompt: { en: 'Which one?', 'zh-CN': '哪个？' }, options: [{ id: 'a', text: 'A' }], correct: ['a'] };
  expect(differences(draft, other)).toEqual([
    { at: ['prompt', 'en'], before: 'Which?', after: 'Which one?' },
    { at: ['prompt', 'zh-CN'], before: null, after: '哪个？' },
    { at: ['options', 1, 'id'], before: 'b', after: null },
    { at: ['options', 1, 'text'], before: 'B', after: null },
  ]);
});

test('what is not written is the same as what is not there', () => {
  expect(differences({ prompt: { en: '' } }, {})).toEqual([]);
});

test('a draft does not differ from itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(differences(value, value)).toEqual([]);
    }),
  );
});

test('a text is put in its place, and nothing is made where there is no such place', () => {
  expect(withText(draft, ['options', 1, 'text'], 'C').options).toEqual([draft.options[0], { id: 'b', text: 'C' }]);
  expect(withText(draft, ['options', 7, 'text'], 'C')).toEqual(draft);
  expect(withText(draft, ['feedback', 'a', 'en'], 'C')).toEqual(draft);
  expect(withText(draft, ['prompt', 'zh-CN'], '哪个？').prompt).toEqual({ en: 'Which?', 'zh-CN': '哪个？' });
});
