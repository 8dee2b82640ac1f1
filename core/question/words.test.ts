import { expect, test } from 'vitest';
import { inLanguage, languageOf } from './words.ts';

test('a text is in the language asked for, else in the first of the course, else in whichever there is', () => {
  const words = { en: 'branch', 'zh-CN': '分支' };
  const all = [words, { 'zh-CN': '分支' }, { de: 'Zweig' }];
  const tags = all.map((each) => languageOf(each, 'en', 'zh-CN'));
  expect(tags).toEqual(['en', 'zh-CN', 'de']);
  expect(all.map((each) => inLanguage(each, 'en', 'zh-CN'))).toEqual(['branch', '分支', 'Zweig']);
});

test('of a text for every language none is named', () => {
  expect(languageOf('docker run', 'en', 'zh-CN')).toBe('');
});
