import { expect, test } from 'vitest';
import { readSettings } from '../../lib/env/settings.mjs';
import { appEnvironment } from './app-environment.mjs';

const environment = (given: Record<string, string>) =>
  appEnvironment({ settings: readSettings(given, '/nowhere'), secret: 's', token: 't', dev: false });

test('the app finds paths that count from nowhere', () => {
  expect(environment({ DATA_DIR: 'd' })).toMatchObject({
    DATA_DIR: '/nowhere/d',
    DATABASE_URL: 'file:/nowhere/d/wengu.db',
  });
});

test('a blank test clock is none', () => {
  expect(environment({ WENGU_TEST_CLOCK: ' ' }).WENGU_TEST_CLOCK).toBeUndefined();
});

test('mail is set up for the app as for the start', () => {
  const given = { SMTP_URL: 'smtp://mail', MAIL_FROM: 'w@x.org', PUBLIC_URL: 'https://x.org/' };
  expect(environment(given)).toMatchObject({ ...given, PUBLIC_URL: 'https://x.org' });
});

test('the test clock stands where it was set', () => {
  expect(environment({ WENGU_TEST_CLOCK: '2026-11-24T23:50:00+08:00' }).WENGU_TEST_CLOCK).toBe(
    '2026-11-24T15:50:00.000Z',
  );
});
