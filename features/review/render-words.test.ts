import { expect, test } from 'vitest';
import { renderWords } from './render-words.ts';

test('a text in the wanted language, or in one for all, is not marked', () => {
  expect(renderWords({ en: 'One *x*', 'zh-CN': '一' }, 'en', 'zh-CN')).toBe('One <em>x</em>');
  expect(renderWords('One', 'zh-CN', 'en')).toBe('One');
});

test('a text in another language says in which it is', () => {
  expect(renderWords({ 'zh-CN': '一' }, 'en', 'zh-CN')).toBe('<span lang="zh-CN">一</span>');
  expect(renderWords({ fr: 'un' }, 'en', 'zh-CN')).toBe('<span lang="fr">un</span>');
});

test('no language breaks out of its mark', () => {
  expect(renderWords({ '"><b>': 'un' }, 'en', 'zh-CN')).toBe('<span lang="&quot;&gt;&lt;b&gt;">un</span>');
});
