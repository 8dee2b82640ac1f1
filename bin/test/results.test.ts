import { expect, test } from 'vitest';
import { playwrightResults } from './playwright-results.mjs';
import { report } from './report.mjs';
import { confirmed } from './results.mjs';
import { vitestResults } from './vitest-results.mjs';

const good = { passed: 3, failed: 0, failures: [] };

test('a part without a test is a failed part', () => {
  expect(confirmed({ passed: 0, failed: 0, failures: [] }, '')).toMatchObject({ passed: 0, failed: 1 });
});

test('a program that ends badly though no test failed is a failure', () => {
  expect(confirmed(good, 'the program ended with code 1')).toEqual({
    passed: 3,
    failed: 1,
    failures: ['no test failed, but the program ended with code 1'],
  });
  expect(confirmed(good, '')).toEqual(good);
});

test('the last line is the sum and nothing else, after a table of all parts', () => {
  const rows = [
    { name: 'unit', seconds: 4.4, ...good },
    { name: 'e2e', seconds: 61, passed: 1, failed: 1, failures: ['e2e/learner/quiz.spec.ts:7 asks'] },
  ];
  const lines = report(rows).split('\n');
  expect(lines.at(-1)).toBe('4 passed, 1 failed');
  expect(lines).toContain('  e2e: e2e/learner/quiz.spec.ts:7 asks');
  expect(lines).toContain('e2e                  1           1  1 min 01 s');
  expect(lines).toContain('all                  4           1  1 min 05 s');
});

test("Vitest's failures are named with file and line; what did not run has failed too", () => {
  const file = '/house/core/rule.test.ts';
  const testResults = [
    {
      name: file,
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'holds', failureMessages: [] },
        { status: 'failed', fullName: 'breaks', failureMessages: [`Error: no\n    at ${file}:12:5`] },
        { status: 'skipped', fullName: 'sleeps', location: { line: 30 } },
      ],
    },
    { name: '/house/lib/broken.test.ts', status: 'failed', message: 'cannot be parsed', assertionResults: [] },
  ];
  expect(vitestResults({ testResults }, '/house')).toEqual({
    passed: 1,
    failed: 3,
    failures: [
      'core/rule.test.ts:12 breaks',
      'core/rule.test.ts:30 sleeps (not run)',
      'lib/broken.test.ts:1 cannot be parsed',
    ],
  });
});

test("Playwright's results count only what was expected as passed", () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'learner/quiz.spec.ts',
    line: 7,
    tests: [{ projectName: '', status }],
  });
  const suites = [
    { title: 'quiz', specs: [spec('asks', 'expected')], suites: [{ title: 'x', specs: [spec('ends', 'unexpected')] }] },
    { title: 'later', specs: [spec('waits', 'skipped'), spec('wavers', 'flaky')] },
  ];
  const errors = [{ message: 'no browser\nat all', location: { file: 'playwright.config.ts', line: 3 } }];
  expect(playwrightResults({ suites, errors })).toEqual({
    passed: 1,
    failed: 4,
    failures: [
      'playwright.config.ts:3 no browser',
      'e2e/learner/quiz.spec.ts:7 ends (unexpected)',
      'e2e/learner/quiz.spec.ts:7 waits (skipped)',
      'e2e/learner/quiz.spec.ts:7 wavers (flaky)',
    ],
  });
});
