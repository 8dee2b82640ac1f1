import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseName } from './course-name.ts';
import { isFolderName } from './folder-name.ts';
import { isTakenName } from './taken-name.ts';

/** What stands beside a folder that is called like a course. */
function besideCourses(): string[] {
  const names = readdirSync(path.resolve('app'), { recursive: true, withFileTypes: true });
  const folders = names.filter((entry) => entry.isDirectory());
  return folders
    .filter(({ name }) => name === '[course]')
    .flatMap(({ parentPath }) => folders.filter((entry) => entry.parentPath === parentPath).map(({ name }) => name));
}

test('every page that stands where a course would is a name that no course may have', () => {
  const fixed = besideCourses().filter(isFolderName);
  expect(fixed).toEqual(expect.arrayContaining(['export', 'new']));
  expect(fixed.filter((name) => !isTakenName(name))).toEqual([]);
});

test('no title makes a course of such a name in the app', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('export', 'New')), (title) => {
      expect(isTakenName(courseName(title, '0123456789'))).toBe(false);
    }),
  );
});
