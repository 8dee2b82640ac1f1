import { expect, test } from 'vitest';
import { isBackupDue } from './is-due.mjs';

/** By the clock of this machine, whichever zone that has. */
const at = (day: number, hours: number, minutes = 0) => new Date(2026, 2, day, hours, minutes).getTime();

test('a backup is due once in a night, and at once where there is none', () => {
  expect(isBackupDue(null, at(10, 12))).toBe(true);
  expect(isBackupDue(at(10, 3, 5), at(10, 23))).toBe(false);
  expect(isBackupDue(at(10, 3, 5), at(11, 2, 59))).toBe(false);
  expect(isBackupDue(at(10, 3, 5), at(11, 3))).toBe(true);
  expect(isBackupDue(at(10, 15), at(11, 2, 59))).toBe(false);
  expect(isBackupDue(at(10, 15), at(12, 1))).toBe(true);
});
