import { expect, test } from 'vitest';
import english from '../../../../messages/en.json' with { type: 'json' };
import { placeName } from './place-name.ts';

const languages = [{ tag: 'en', name: 'English' }];
const name = (...at: (string | number)[]) => placeName(at, english.editor, languages);

test('a part is called by every step of the way to it, places counted from 1', () => {
  expect(name('options', 1, 'feedback', 'en')).toBe('Option 2 · Feedback · English');
  expect(name('prompt')).toBe('Question');
  expect(name('options')).toBe('Option');
});

test('a step without a name, as an id, is passed over', () => {
  expect(name('pairs', 'b')).toBe('Pairs');
});
