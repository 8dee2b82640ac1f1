import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseName } from './course-name.ts';
import { isFolderName } from './folder-name.ts';

test.each([
  ['Understanding Git', 'understanding-git-7x'],
  ['  Café, the 2nd! ', 'cafe-the-2nd-7x'],
  ['理解 Docker', 'docker-7x'],
  ['理解', '7x'],
])('a course called "%s" is found at %s', (title, name) => {
  expect(courseName(title, '7x')).toBe(name);
});

test('whatever the title, the name can be that of a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(isFolderName(courseName(title, '0123456789'))).toBe(true);
    }),
  );
});
