import { expect, test } from 'vitest';
import english from '../../../messages/en.json' with { type: 'json' };
import chinese from '../../../messages/zh-CN.json' with { type: 'json' };
import { rules, sentenceOn } from './rules.ts';

test('the app says of every rule what is said of files', () => {
  const said = Object.entries(rules).map(([name, { says, why }]) => [name, { says, why }]);
  expect(english.teach.rule).toEqual(Object.fromEntries(said));
  expect(Object.keys(chinese.teach.rule).sort()).toEqual(Object.keys(rules).sort());
});

test('a sentence names the values of its fault', () => {
  expect(sentenceOn({ rule: 'id-twice', values: { id: 'a' } })).toBe('The id “a” stands twice.');
  expect(sentenceOn({ rule: 'no-key' })).toBe('The right answer is missing.');
});
