import { expect, test } from 'vitest';
import { firstText, isBlank, newId, newNumber, textIn, turned } from './draft.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id }));

test('a new item is called by a letter that none has, and by a number once the letters are used up', () => {
  expect(newId([])).toBe('a');
  expect(newId(named('a', 'c'))).toBe('b');
  expect(newId(named(...'abcdefghijklmnopqrstuvwxyz'))).toBe('1');
});

test('a new blank is called by the first number that none has', () => {
  expect(newNumber(named('1', 'port', '3'))).toBe('2');
});

test('a text that is not written in a language is empty, and one for all is the same in each', () => {
  expect(textIn({ en: 'One' }, 'zh-CN')).toBe('');
  expect(textIn('nginx', 'zh-CN')).toBe('nginx');
  expect(textIn(undefined, 'en')).toBe('');
});

test('words of which no language says anything are blank', () => {
  expect([undefined, '', ' ', {}, { en: ' ', 'zh-CN': '' }].map(isBlank)).toEqual([true, true, true, true, true]);
  expect([{ en: '', 'zh-CN': '一' }, 'x'].map(isBlank)).toEqual([false, false]);
});

test('one text for all languages is given to each, and of several the first written stays', () => {
  expect(turned('nginx', ['zh-CN', 'en'])).toEqual({ 'zh-CN': 'nginx', en: 'nginx' });
  expect(turned({ 'zh-CN': ' ', en: 'One' }, ['zh-CN', 'en'])).toBe('One');
  expect(firstText({}, ['en'])).toBe('');
});
