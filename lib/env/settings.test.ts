import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from './settings.mjs';
import { UserError } from './user-error.mjs';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-settings-'));
afterAll(() => fs.rmSync(root, { recursive: true }));

function rootWith(env: string): string {
  const folder = fs.mkdtempSync(path.join(root, 'root-'));
  fs.writeFileSync(path.join(folder, '.env'), env);
  return folder;
}

test('with nothing set the app listens on every address of port 3000 and keeps its data in data/', () => {
  expect(readSettings({}, root)).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: path.join(root, 'data'),
    databaseUrl: `file:${path.join(root, 'data/wengu.db')}`,
    publicUrl: undefined,
    mail: undefined,
    oidc: undefined,
    secret: undefined,
    trustedProxies: [],
    logLevel: 'info',
    metricsToken: undefined,
    testClock: undefined,
  });
});

test('the environment wins over .env', () => {
  expect(readSettings({ PORT: '4000' }, rootWith('PORT=5000\nHOST=127.0.0.1\n'))).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
  });
});

test('a blank value counts as absent', () => {
  expect(readSettings({ PORT: ' ', DATA_DIR: '' }, rootWith('PORT=5000\nPUBLIC_URL=\n'))).toMatchObject({
    port: 5000,
    publicUrl: undefined,
  });
});

test('DATA_DIR moves the database with it', () => {
  expect(readSettings({ DATA_DIR: 'elsewhere' }, root).databaseUrl).toBe(
    `file:${path.join(root, 'elsewhere/wengu.db')}`,
  );
});

test.each([
  ['file:./data/a.db', 'data/a.db'],
  ['file:a b.db', 'a b.db'],
])('the relative SQLite path %s counts from the project', (given, expected) => {
  expect(readSettings({ DATABASE_URL: given }, root).databaseUrl).toBe(`file:${path.join(root, expected)}`);
});

test.each(['file:/var/x.db', 'file:///var/x.db'])('the absolute SQLite path %s stays', (given) => {
  expect(readSettings({ DATABASE_URL: given }, root).databaseUrl).toBe('file:/var/x.db');
});

test.each(['postgres://u:p@db:5432/wengu', 'postgresql://db/wengu?sslmode=require'])('%s is taken as it is', (url) => {
  expect(readSettings({ DATABASE_URL: url }, root).databaseUrl).toBe(url);
});

test('PUBLIC_URL is kept as an origin', () => {
  expect(readSettings({ PUBLIC_URL: 'https://Wengu.example.org/' }, root).publicUrl).toBe('https://wengu.example.org');
});

test('proxies are addresses and ranges of both families', () => {
  expect(readSettings({ TRUSTED_PROXIES: '10.0.0.5, 192.168.0.0/16,::1,fd00::/8' }, root).trustedProxies).toEqual([
    '10.0.0.5',
    '192.168.0.0/16',
    '::1',
    'fd00::/8',
  ]);
});

test('the test clock is an instant in milliseconds', () => {
  expect(readSettings({ WENGU_TEST_CLOCK: '2026-11-24T08:00:00+08:00' }, root).testClock).toBe(
    Date.UTC(2026, 10, 24, 0, 0),
  );
});

describe('a wrong value is refused by name, in one sentence', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'data/wengu.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:data/'],
    ['DATABASE_URL', 'mysql://db/wengu'],
    ['DATABASE_URL', 'postgres://'],
    ['DATABASE_URL', 'postgres://db:port/wengu'],
    ['PUBLIC_URL', 'wengu.example.org'],
    ['PUBLIC_URL', 'ftp://wengu.example.org'],
    ['PUBLIC_URL', 'https://example.org/wengu'],
    ['TRUSTED_PROXIES', 'localhost'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['WENGU_TEST_CLOCK', 'tomorrow'],
    ['WENGU_TEST_CLOCK', '2026-11-24T08:00:00'],
  ])('%s=%s', (name, value) => {
    const read = () => readSettings({ [name]: value }, root);
    expect(read).toThrow(UserError);
    expect(read).toThrow(new RegExp(`^${name} .*: .*\\.$`));
  });
});

const mail = { SMTP_URL: 'smtp://u:hush@mail:587', MAIL_FROM: 'Wengu <w@x.org>', PUBLIC_URL: 'https://x.org' };

test('mail goes out where a server, a sender and an address for its links are set', () => {
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: origin } = mail;
  expect(readSettings(mail, root).mail).toEqual({ url, from, origin });
  expect(readSettings({ ...mail, MAIL_FROM: 'w@x.org' }, root).mail).toMatchObject({ from: 'w@x.org' });
  expect(readSettings({ MAIL_FROM: 'w@x.org', PUBLIC_URL: 'https://x.org' }, root).mail).toBeUndefined();
});

test.each([
  ['SMTP_URL', 'mail.example.org'],
  ['SMTP_URL', 'https://u:hush@mail.example.org'],
  ['MAIL_FROM', ''],
  ['MAIL_FROM', 'Wengu'],
  ['MAIL_FROM', 'Wengu <w@x.org>, Eve <e@x.org>'],
  ['PUBLIC_URL', ''],
])('mail with %s=%s is refused in a sentence that shows no password', (name, value) => {
  const read = () => readSettings({ ...mail, [name]: value }, root);
  expect(read).toThrow(UserError);
  expect(read).toThrow(new RegExp(`^(?!.*hush)${name} .*: .*\\.$`));
});

const oidc = { OIDC_ISSUER: 'https://login.x.org/realm', OIDC_CLIENT_ID: 'wengu', OIDC_CLIENT_SECRET: 'hush' };

test('people sign in elsewhere where a provider, an id and a secret are set; its name is its host unless it has one', () => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = oidc;
  expect(readSettings(oidc, root).oidc).toEqual({ issuer, clientId, clientSecret, name: 'login.x.org' });
  expect(readSettings({ ...oidc, OIDC_NAME: 'School' }, root).oidc).toMatchObject({ name: 'School' });
});

test.each([
  ['OIDC_ISSUER', 'login.x.org'],
  ['OIDC_ISSUER', 'ftp://login.x.org'],
  ['OIDC_CLIENT_ID', ''],
  ['OIDC_CLIENT_SECRET', ''],
])('signing in elsewhere with %s=%s is refused in a sentence that shows no secret', (name, value) => {
  const read = () => readSettings({ ...oidc, [name]: value }, root);
  expect(read).toThrow(UserError);
  expect(read).toThrow(new RegExp(`^(?!.*hush)${name} .*: .*\\.$`));
});

test('a refused database address does not show its password', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://u:hush@db/x' }, root)).toThrow(/^(?!.*hush)/);
});

test.each([
  ['LOG_LEVEL', 'loud', 'set it to error, warn or info'],
  ['METRICS_TOKEN', 'hush', 'could be guessed'],
])('%s=%s is refused without saying more than it may', (name, value, sentence) => {
  expect(() => readSettings({ [name]: value }, root)).toThrow(sentence);
  expect(() => readSettings({ METRICS_TOKEN: 'hush' }, root)).toThrow(/^(?!.*hush)/);
});
