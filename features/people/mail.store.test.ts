import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { countMail } from './count-mail.ts';
import { createAccount } from './create-account.ts';
import { emailVerifiedAt } from './email-verified-at.ts';
import { findLinkOwner } from './find-link-owner.ts';
import { makeMailedLink } from './make-mailed-link.ts';
import { makeOneTimeLink } from './make-one-time-link.ts';
import { useOneTimeLink as spend } from './use-one-time-link.ts';
import { verifyEmail } from './verify-email.ts';

const email = 'ann@example.org';
const hour = 3_600_000;

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    const account = { name: 'Ann', email, role: 'learner', language: 'zh-CN', zone: null, password: null } as const;
    await createAccount(account, at(0));
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  const mailed = (purpose: 'reset' | 'email', token: string, now = 0) =>
    makeMailedLink({ email: ' ANN@example.org', purpose, token }, at(now));
  const opens = (token: string, what: 'password' | 'email', now = 1) =>
    findLinkOwner({ token, what }, at(now)).then((owner) => owner !== null);
  const count = (to: string, { from = '192.0.2.1', now = 0 } = {}) => countMail({ email: to, from }, at(now));

  test('a link that is sent opens what it was sent for, and nothing else', async () => {
    expect(await mailed('reset', 't1')).toEqual({
      ...{ purpose: 'reset', email, language: 'zh-CN', path: '/link/t1', hours: 2 },
    });
    expect(await mailed('email', 't2')).toMatchObject({ path: '/verify/t2', hours: 72 });
    expect([await opens('t1', 'password'), await opens('t1', 'email')]).toEqual([true, false]);
    expect([await opens('t2', 'password'), await opens('t2', 'email')]).toEqual([false, true]);
    expect(await spend({ token: 't2', password: 'the first password' }, at(1))).toEqual({
      ...{ ok: false, reason: 'link-gone' },
    });
    expect(await verifyEmail('t1', at(1))).toBe(false);
    expect(await opens('t1', 'password', 2 * hour - 1)).toBe(true);
    expect(await opens('t1', 'password', 2 * hour)).toBe(false);
  });

  test('an e-mail is verified once, and needs no more links then', async () => {
    await mailed('email', 't1');
    await mailed('email', 't2');
    expect(await emailVerifiedAt({ email }, at(1))).toBeNull();
    expect(await verifyEmail('t1', at(5))).toBe(true);
    expect(await emailVerifiedAt({ email }, at(6))).toBe(5);
    expect([await verifyEmail('t1', at(7)), await verifyEmail('t2', at(7))]).toEqual([false, false]);
    expect(await mailed('email', 't3')).toBeNull();
  });

  test('a new password spends all links to one, and shows that mail arrives when its link was mailed', async () => {
    await makeOneTimeLink({ email, token: 'handed over' }, at(0));
    await spend({ token: 'handed over', password: 'the first password' }, at(1));
    expect(await emailVerifiedAt({ email }, at(1))).toBeNull();
    await mailed('reset', 't1');
    await mailed('reset', 't2');
    await makeOneTimeLink({ email, token: 't3' }, at(0));
    await spend({ token: 't2', password: 'the second password' }, at(2));
    expect(await emailVerifiedAt({ email }, at(3))).toBe(2);
    expect(await Promise.all(['t1', 't2', 't3'].map((token) => opens(token, 'password')))).toEqual([
      ...[false, false, false],
    ]);
  });

  test('what has expired is cleared away, and nobody has nothing kept', async () => {
    await mailed('reset', 't1');
    await mailed('reset', 't2', 2 * hour);
    expect(await db.read.oneTimeLink.count()).toBe(1);
    expect(await makeMailedLink({ email: 'bob@example.org', purpose: 'reset', token: 't3' }, at(0))).toBeNull();
    expect(await db.read.oneTimeLink.count()).toBe(1);
  });

  test('three mails an hour go to one address, known or not, and a hundred are asked for from one block', async () => {
    for (const to of [email, 'nobody@example.org']) {
      for (const now of [0, 1, 2]) expect(await count(to, { now, from: `192.0.${now}.1` })).toEqual({ ok: true });
      expect(await count(` ${to.toUpperCase()}`, { now: 3 })).toEqual({ ok: false, retryAt: hour });
      expect(await count(to, { now: hour })).toEqual({ ok: true });
    }
    for (let i = 0; i < 100; i++) expect(await count(`${i}@x.org`, { from: `198.51.100.${i}` })).toEqual({ ok: true });
    expect(await count('last@x.org', { from: '198.51.100.200' })).toEqual({ ok: false, retryAt: hour });
    expect(await count('last@x.org', { from: '198.51.101.200' })).toEqual({ ok: true });
  });

  test('of many asked for at once no more than three are sent', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => count(email)));
    expect(outcomes.filter(({ ok }) => ok).length).toBeLessThanOrEqual(3);
  });
});
