import { expect, test } from 'vitest';
import { type DraftFault, faultsAt, fieldId, stopsPublishing } from './faults.ts';

const fault = (...at: (string | number)[]): DraftFault => ({ at, level: 'error', message: at.join(' '), why: '' });
const faults = [fault('options', 1), fault('options', 1, 'text', 'en'), fault('options', 10), fault('prompt')];

test('a fault is shown at its own place, and by who asks for all of a place', () => {
  expect(faultsAt(faults, ['options', 1])).toEqual([faults[0]]);
  expect(faultsAt(faults, ['options', 1], true)).toEqual([faults[0], faults[1]]);
  expect(faultsAt(faults, ['options', 1, 'text'], true)).toEqual([faults[1]]);
});

test('every place has a field id of its own', () => {
  expect(fieldId(['options', 1, 'text'])).toBe('at_options_1_text');
});

test('what is wrong or not written stops publishing; what could be better does not', () => {
  expect((['error', 'todo', 'warning'] as const).map((level) => stopsPublishing({ ...fault(), level }))).toEqual([
    true,
    true,
    false,
  ]);
});
