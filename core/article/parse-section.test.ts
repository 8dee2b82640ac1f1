import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSection, passagesOf } from './parse-section.ts';

test('the first line is the heading, the rest is the body', () => {
  const { heading, body } = parseSection('# Why Docker\n\nOne. {#one}\n');
  expect({ heading, body }).toEqual({ heading: 'Why Docker', body: 'One. {#one}' });
});

test('a section that does not begin with a heading has none', () => {
  expect(parseSection('Text.\n\n# Late\n').heading).toBeNull();
  expect(parseSection('## Small\n').heading).toBeNull();
});

test('a paragraph with an anchor at its end is a passage, any other is not', () => {
  expect(passagesOf('# H\n\nNone here.\n\nTwo lines\nof *text*. {#two-lines}\n\n写在句号后。 {#cjk}\n')).toEqual([
    { anchor: 'two-lines', text: 'Two lines\nof *text*.', line: 5 },
    { anchor: 'cjk', text: '写在句号后。', line: 8 },
  ]);
});

test('code, lists, quotations and headings hold no passage', () => {
  const shown = [
    '```sh',
    'echo hi {#code}',
    '',
    'more {#more}',
    '```',
    '- item {#item}',
    '> said {#said}',
    '## h {#h}',
  ];
  expect(passagesOf(shown.join('\n\n'))).toEqual([]);
});

test('a paragraph ends where a list or a fence begins, even without a blank line', () => {
  expect(passagesOf('Before: {#before}\n- one\n- two {#two}')).toEqual([
    { anchor: 'before', text: 'Before:', line: 1 },
  ]);
  expect(passagesOf('Run {#run}\n```\nx {#x}\n```\nAfter. {#after}').map((each) => each.anchor)).toEqual([
    'run',
    'after',
  ]);
});

test('a file from Windows, with a byte-order mark, reads the same', () => {
  expect(parseSection('\uFEFF# H\r\n\r\nText. {#a}\r\n')).toEqual({
    heading: 'H',
    body: 'Text. {#a}',
    passages: [{ anchor: 'a', text: 'Text.', line: 3 }],
  });
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

test('whatever stands between them, passages come back as they were written, in order', () => {
  const passage = fc.record({ anchor: word, text: paragraph });
  const between = fc.constantFrom('', '```\n{#no}\n\nx {#no}\n```', '- a\n- b {#no}', '> q {#no}', 'Plain text.');
  fc.assert(
    fc.property(fc.array(fc.tuple(passage, between)), (all) => {
      const markdown = all.map(([{ anchor, text }, other]) => `${other}\n\n${text} {#${anchor}}`).join('\n\n');
      expect(passagesOf(markdown).map(({ anchor, text }) => ({ anchor, text }))).toEqual(all.map(([each]) => each));
    }),
  );
});

test('the body keeps the passages of the whole section', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, fc.constant(''), fc.constant('```'))), (lines) => {
      const { body, passages } = parseSection(['# H', ...lines.map((line) => `${line} {#a}`)].join('\n'));
      expect(passagesOf(body).map(({ text }) => text)).toEqual(passages.map(({ text }) => text));
    }),
  );
});
