import path from 'node:path';
import { expect, test } from 'vitest';
import { messageFaults, messageParser } from './messages.mjs';

const parse = await messageParser(path.resolve(import.meta.dirname, '../..'));

test('the same keys with the same values are in step, however a plural branches', () => {
  const english = { review: { left: '{count, plural, one {# question} other {# questions}} for <b>{name}</b>' } };
  const chinese = { review: { left: '<b>{name}</b> 还有 {count, plural, other {# 题}}' } };
  expect(messageFaults(english, chinese, parse)).toEqual([]);
});

test('a key that only one language has is missing in the other', () => {
  expect(messageFaults({ a: { b: 'B' }, c: 'C' }, { c: '丙', d: '丁' }, parse)).toEqual([
    'messages/zh-CN.json: a.b is missing',
    'messages/en.json: d is missing',
  ]);
});

test('a value that only one language takes is named', () => {
  expect(messageFaults({ a: 'Hello {name}' }, { a: '你好 {nmae}' }, parse)).toEqual([
    'messages/zh-CN.json: a takes {nmae}, but in messages/en.json {name}',
  ]);
});

test('a message that cannot be read is named', () => {
  expect(messageFaults({ a: '{n, plural, one {' }, { a: '一' }, parse)[0]).toMatch(/^a cannot be read: /);
});
