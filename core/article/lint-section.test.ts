import { expect, test } from 'vitest';
import { lintSection } from './lint-section.ts';

const lint = (...texts: string[]) =>
  lintSection(new Map(texts.map((text, at) => [['en', 'zh-CN', 'de'][at] ?? '', text]))).map(
    ({ language, line, message }) => ({ language, line, message }),
  );
const english = '# H\n\nOne. {#one}\n\nTwo. {#two}\n';

test('the same passages in the same order are what every language needs', () => {
  expect(lint(english, '# 标题\n\n一。 {#one}\n\n插一句。\n\n二。 {#two}\n')).toEqual([]);
});

test('a passage in another order is named, with its line', () => {
  expect(lint(english, '# 标题\n\n二。 {#two}\n\n一。 {#one}\n')).toEqual([
    {
      language: 'zh-CN',
      line: 3,
      message: 'passage "two" stands where en has "one": the passages are the same, in the same order',
    },
  ]);
});

test('a passage that one language lacks, or has alone, is named', () => {
  expect(lint(english, '# 标题\n\n一。 {#one}\n')).toEqual([
    { language: 'zh-CN', line: 3, message: 'passage "two" of en is missing here' },
  ]);
  expect(lint(english, `${english}\nThree. {#three}`)).toEqual([
    { language: 'zh-CN', line: 7, message: 'passage "three" is not in en' },
  ]);
});

test.each([
  ['no heading', 'One. {#one}', 1, 'the first line is no heading: "# " and the name of the section'],
  ['no passage', '# H\n\nOne.', 1, 'no paragraph ends in an anchor, {#name}'],
  ['a second heading', '# H\n\nOne. {#one}\n\n# I', 5, 'a section has one heading with a single #, on its first line'],
  ['a repeated anchor', '# H\n\nOne. {#one}\n\nTwo. {#one}', 5, 'anchor "one" stands twice'],
  [
    'a bad anchor',
    '# H\n\nOne. {#One two}',
    3,
    'anchor "One two": an anchor is lower-case letters, digits and single hyphens, at most 60 in all',
  ],
])('%s is a fault', (_, markdown, line, message) => {
  expect(lint(markdown)).toContainEqual({ language: 'en', line, message });
});

const stray = 'an anchor stands at the end of a paragraph only, with a space before it and a blank line after it';

test.each([
  ['in a list', '# H\n\nOne. {#one}\n\n- a\n- b {#b}', 6],
  ['in the middle of a line', '# H\n\nOne {#x} more. {#one}', 3],
  ['at the end of a line that goes on', '# H\n\nOne {#x}\nmore. {#one}', 3],
  ['without a space before it', '# H\n\nOne.{#x}\n\nTwo. {#two}', 3],
  ['in a paragraph of its own', '# H\n\nOne. {#one}\n\n{#two}', 5],
  ['in a heading', '# H\n\nOne. {#one}\n\n## Two {#two}', 5],
])('an anchor %s would be shown to readers', (_, markdown, line) => {
  expect(lint(markdown)).toEqual([{ language: 'en', line, message: stray }]);
});

test('an anchor may be shown as code', () => {
  expect(lint('# H\n\nWrite `{#name}` at the end. {#one}\n\n```md\nText {#a}\n```')).toEqual([]);
});

test('a picture in the text says what it shows, in every language', () => {
  expect(
    lint('# H\n\n![A bridge](/pictures/a.webp) One. {#one}', '# 标题\n\n一。\n![ ](/pictures/a.webp) {#one}'),
  ).toEqual([{ language: 'zh-CN', line: 4, message: 'a picture has no description: ![what it shows](…)' }]);
});

test.each([
  ['in a heading', '# H\n\nOne. {#one}\n\n## ![](a.webp)', [5]],
  ['twice in a list', '# H\n\nOne. {#one}\n\n- ![](a.webp)\n- ![][b]', [5, 6]],
  ['as code', '# H\n\nWrite `![](a.webp)`. {#one}\n\n```md\n![](a.webp)\n```', []],
  ['after a backslash', '# H\n\nOne \\![](a.webp). {#one}', []],
])('a picture without a description %s', (_, markdown, lines) => {
  expect(lint(markdown).map(({ line }) => line)).toEqual(lines);
});
