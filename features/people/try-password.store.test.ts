import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import { type Database, openDatabase } from '../../lib/db/database.ts';
import { confirmPassword } from './confirm-password.ts';
import { createAccount } from './create-account.ts';
import { limitGuessing } from './limit-guessing.ts';
import { tryPassword } from './try-password.ts';

const right = 'a password for ann';
const wrong = 'another password';
const email = 'ann@example.org';
const window = 15 * 60_000;

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let url: string;
  let remove: () => Promise<void>;
  let ann: string;
  beforeEach(async () => {
    ({ db, url, remove } = await aDatabase(provider));
    const account = { name: 'Ann', email, role: 'learner', language: null, zone: null, password: right } as const;
    const made = await createAccount(account, at(0));
    ann = made.ok ? made.userId : '';
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  type Asked = { as?: string; from?: string; browser?: string; now?: number };
  const tries = (password: string, { as = email, from = '192.0.2.1', browser, now = 0 }: Asked = {}) =>
    tryPassword({ email: as, password }, { address: from, knownBrowser: browser ?? null }, at(now));
  async function failTimes(count: number, asked: (i: number) => Asked = () => ({})): Promise<void> {
    for (let i = 0; i < count; i++) expect(await tries(wrong, asked(i))).toEqual({ ok: false, reason: 'wrong' });
  }
  const refusedUntil = (retryAt: number) => ({ ok: false, reason: 'too-many-tries', retryAt });
  const letIn = () => ({ ok: true, found: { userId: ann } });

  test('ten wrong passwords close an account for fifteen minutes, wherever they came from and however it is written', async () => {
    await failTimes(10, (i) => ({ from: `192.0.${i}.1`, as: ` ANN@Example.org${' '.repeat(i)}`, now: i }));
    expect(await tries(right, { from: '198.51.100.7', now: 10 })).toEqual(refusedUntil(window));
    expect(await tries(right, { now: window })).toEqual(letIn());
  });

  test('a right password neither counts nor makes the wrong ones forgotten', async () => {
    await failTimes(9);
    for (const _ of Array.from({ length: 5 })) expect(await tries(right)).toEqual(letIn());
    await failTimes(1);
    expect(await tries(right)).toEqual(refusedUntil(window));
  });

  test('who is refused and goes on is not kept out for longer', async () => {
    await failTimes(10);
    for (const now of [1, 2, window - 1]) expect(await tries(wrong, { now })).toEqual(refusedUntil(window));
    expect(await tries(right, { now: window })).toEqual(letIn());
  });

  test('an e-mail nobody has is counted like one that somebody has', async () => {
    await failTimes(10, () => ({ as: 'nobody@example.org' }));
    expect(await tries(wrong, { as: 'nobody@example.org', from: '198.51.100.7' })).toEqual(refusedUntil(window));
    expect(await tries(right)).toEqual(letIn());
  });

  test('a hundred wrong passwords close an address block, whoever they were for, and no other block', async () => {
    await failTimes(100, (i) => ({ as: `guess${i}@example.org`, from: `192.0.2.${i}` }));
    expect(await tries(right, { from: '192.0.2.200' })).toEqual(refusedUntil(window));
    expect(await tries(right, { from: '192.0.3.200' })).toEqual(letIn());
  });

  test('a browser that the owner has signed in with counts for itself alone', async () => {
    await failTimes(10);
    expect(await tries(right, { browser: 'hers' })).toEqual(letIn());
    await failTimes(10, () => ({ browser: 'hers' }));
    expect(await tries(right, { browser: 'hers' })).toEqual(refusedUntil(window));
    expect(await tries(right, { browser: 'another of hers' })).toEqual(letIn());
  });

  test('who is signed in and asked for the password again is not kept out by whoever guesses at the door', async () => {
    await failTimes(10);
    const confirm = (password: string, now = 0) => confirmPassword({ id: ann, email }, password, at(now));
    expect(await confirm(right)).toEqual(letIn());
    for (const _ of Array.from({ length: 10 })) expect(await confirm(wrong)).toEqual({ ok: false, reason: 'wrong' });
    expect(await confirm(right)).toEqual(refusedUntil(window));
    expect(await confirm(right, window)).toEqual(letIn());
  });

  test('of many tries at once, on two servers, no more than ten are looked at', async () => {
    const other = await openDatabase(url);
    let looked = 0;
    const look = async () => {
      looked += 1;
      return null;
    };
    const place = { name: 'one place', most: 10 };
    const tryAt = (server: Database, i: number) =>
      limitGuessing([place, { name: `block ${i}`, most: 100 }], look, { ...at(0), db: server });
    await Promise.all(Array.from({ length: 30 }, (_, i) => tryAt(i % 2 === 0 ? db : other, i)));
    await other.close();
    expect(looked).toBeLessThanOrEqual(10);
  });

  test('what cannot be looked at does not count', async () => {
    const broken = () => Promise.reject(new Error('The database is away.'));
    const place = { name: 'one place', most: 1 };
    await expect(limitGuessing([place], broken, at(0))).rejects.toThrow('The database is away.');
    expect(await limitGuessing([place], async () => 'found', at(0))).toEqual({ ok: true, found: 'found' });
  });

  test('what is counted is kept for a restart, tells no e-mail and no address, and is cleared when it counts no more', async () => {
    await failTimes(3);
    const kept = await db.read.failedTry.findMany();
    expect(kept).toHaveLength(6);
    expect(JSON.stringify(kept, (_, value) => (typeof value === 'bigint' ? Number(value) : value))).not.toMatch(
      /ann|192/,
    );
    await failTimes(1, () => ({ as: 'bob@example.org', from: '198.51.100.7', now: 4 * window }));
    expect(await db.read.failedTry.count()).toBe(2);
  });
});
