import { expect, test } from 'vitest';
import { sentForm } from './read-sent.ts';

test('of a form is left what can be typed, and a password as it is', () => {
  const form = new FormData();
  form.append('name', 'a\r\nb\0\x07');
  form.append('na\0me', '\ud83d');
  form.append('newPassword', 'a\r\nb\0');
  form.append('file', new File(['x'], 'x.png'));
  const read = sentForm(form);
  expect(read.getAll('name')).toEqual(['a\nb', '\ufffd']);
  expect(read.get('newPassword')).toBe('a\r\nb\0');
  expect(read.get('file')).toBeInstanceOf(File);
});
