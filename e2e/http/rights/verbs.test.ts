import { expect, test } from 'vitest';
import { verbs } from './discover.ts';

/**
 * The command line asks nobody to sign in: whoever can read and write the files of the machine may do all of it, and nobody
 * else can. So a new verb is a new right of theirs, and stands here.
 */
const withTheFiles = {
  reads: ['backup', 'content check', 'content export', 'db verify', 'doctor', 'export'],
  writes: [
    'content load',
    'copy',
    'db rebuild',
    'import learner',
    'restore',
    'user add',
    'user delete',
    'user end-second-step',
    'user reset-password',
  ],
};

test('every verb is known, with whether it writes', () => {
  expect([...verbs().keys()].sort()).toEqual(Object.values(withTheFiles).flat().sort());
});

test.each([...verbs()])('wengu %s asks for no session', (_verb, text) => {
  expect(text).not.toMatch(/session|cookie|\/app\//i);
});
