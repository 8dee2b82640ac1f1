import { expect, test } from 'vitest';
import { lintSection } from './lint-section.ts';
import { namePassages } from './name-passages.ts';

function name(texts: Record<string, string>) {
  let made = 0;
  return Object.fromEntries(namePassages(new Map(Object.entries(texts)), () => `new-${++made}`));
}

test('each paragraph gets a name, the same in all languages; lists, code and headings get none', () => {
  const en = 'One\nline more.\n\n- a list\n\n```\ncode\n```\n\n## Two\n\nTwo.';
  const named = 'One\nline more. {#new-1}\n\n- a list\n\n```\ncode\n```\n\n## Two\n\nTwo. {#new-2}';
  expect(name({ en, 'zh-CN': '一。\n\n二。' })).toEqual({ en: named, 'zh-CN': '一。 {#new-1}\n\n二。 {#new-2}' });
});

test('a name that one language has is given to the paragraph in its place in the others', () => {
  expect(name({ en: 'One. {#one}\n\nTwo.', 'zh-CN': '一。\n\n二。 {#two}' })).toEqual({
    en: 'One. {#one}\n\nTwo. {#two}',
    'zh-CN': '一。 {#one}\n\n二。 {#two}',
  });
});

test('what was named is named again the same, and nothing is said against it', () => {
  const once = name({ en: 'One.\n\nTwo.', 'zh-CN': '一。\n\n二。' });
  expect(name(once)).toEqual(once);
  const whole = new Map(Object.entries(once).map(([language, body]) => [language, `# H\n\n${body}`]));
  expect(lintSection(whole)).toEqual([]);
});

test('where the languages have not as many paragraphs, nothing is guessed', () => {
  const texts = { en: 'One. {#one}\n\nTwo.', 'zh-CN': '一。' };
  expect(name(texts)).toEqual(texts);
});
