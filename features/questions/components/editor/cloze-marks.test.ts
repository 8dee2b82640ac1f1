import { expect, test } from 'vitest';
import { accepting, stands, withBlank, withoutBlank } from './cloze-marks.ts';

test('what is selected becomes a blank, and is what fills it', () => {
  expect(withBlank('An image has layers.', 3, 9, '1')).toEqual({ text: 'An [[1]]has layers.', filling: 'image' });
  expect(withBlank('An image', 8, 8, '2')).toEqual({ text: 'An image[[2]]', filling: '' });
});

test('a blank that goes leaves what filled it', () => {
  expect(withoutBlank('An [[1]] has [[2]].', '1', 'image')).toBe('An image has [[2]].');
});

test('a blank stands in a language or not', () => {
  const text = { en: 'An [[1]].', 'zh-CN': '一个。' };
  expect([stands(text, 'en', '1'), stands(text, 'zh-CN', '1'), stands(undefined, 'en', '1')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('one more answer is taken once, in the place of an empty one', () => {
  expect(accepting([''], 'image')).toEqual(['image']);
  expect(accepting(['image'], '镜像')).toEqual(['image', '镜像']);
  expect(accepting(['image'], 'image')).toEqual(['image']);
  expect(accepting([''], '')).toEqual(['']);
});
