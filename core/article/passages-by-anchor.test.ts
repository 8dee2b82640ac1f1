import { expect, test } from 'vitest';
import { passagesByAnchor } from './passages-by-anchor.ts';

test('each passage is given in all languages that have it', () => {
  const body = { en: 'One. {#one}\n\nTwo. {#two}', 'zh-CN': '一。 {#one}' };
  expect(passagesByAnchor(body, ['en', 'zh-CN'])).toEqual(
    new Map([
      ['one', { en: 'One.', 'zh-CN': '一。' }],
      ['two', { en: 'Two.' }],
    ]),
  );
});

test('the first language tells which passages there are', () => {
  expect(passagesByAnchor({ en: 'One. {#one}', 'zh-CN': '二。 {#two}' }, ['en', 'zh-CN'])).toEqual(
    new Map([['one', { en: 'One.' }]]),
  );
});
