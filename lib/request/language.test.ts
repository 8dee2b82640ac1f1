import { expect, test } from 'vitest';
import { preferredLanguage } from './language.mjs';

test('the chosen language wins over the browser', () => {
  expect(preferredLanguage('en', 'zh-CN')).toBe('en');
});

test('a language we do not speak, or no choice, leaves it to the browser', () => {
  expect(preferredLanguage('fr', 'zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN');
  expect(preferredLanguage(undefined, 'fr-FR, en;q=0.7, zh;q=0.8')).toBe('zh-CN');
});

test('of two equal wishes the first counts', () => {
  expect(preferredLanguage(undefined, 'en-GB, zh-TW')).toBe('en');
});

test('a wish of quality 0 is none', () => {
  expect(preferredLanguage(undefined, 'zh;q=0, en;q=0.1')).toBe('en');
});

test.each([undefined, '', '*', 'fr', ';;;q=,'])('%s is answered in English', (accepted) => {
  expect(preferredLanguage(undefined, accepted)).toBe('en');
});
