import { expect, test } from 'vitest';
import { chooseLocale } from './locale.ts';

test('a chosen language goes before the one the browser asks for', () => {
  expect(chooseLocale('en', 'zh-CN,zh;q=0.9')).toBe('en');
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en;q=0.5, zh;q=0.8', 'zh-CN'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['de-DE,de;q=0.9,zh;q=0.3', 'zh-CN'],
  ['zh;q=0,en;q=0.1', 'en'],
  ['en-GB, zh-TW', 'en'],
  ['fr-FR, en;q=0.7, zh;q=0.8', 'zh-CN'],
  ['fr', 'en'],
  ['', 'en'],
  [null, 'en'],
  [';;q=,,q=x', 'en'],
])('the header %j asks for %s', (header, locale) => {
  expect(chooseLocale(undefined, header)).toBe(locale);
});

test('a language nobody offers is not taken from the cookie', () => {
  expect(chooseLocale('../../etc/passwd', 'zh')).toBe('zh-CN');
});
