import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { logOf } from '../log/log.builder.ts';
import { checkPassword } from './check-password.ts';
import { createAccount } from './create-account.ts';
import { findLinkOwner as find } from './find-link-owner.ts';
import { findSession } from './find-session.ts';
import { makeOneTimeLink } from './make-one-time-link.ts';
import { openSession } from './open-session.ts';
import { useOneTimeLink as spend } from './use-one-time-link.ts';

const email = 'ann@example.org';
const threeDays = 72 * 3_600_000;
const gone = { ok: false, reason: 'link-gone' };

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  let ann: string;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    const account = { name: 'Ann', email, role: 'learner', language: null, zone: null, password: null } as const;
    const outcome = await createAccount(account, at(0));
    ann = outcome.ok ? outcome.userId : '';
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  const link = (token: string, now = 0) => makeOneTimeLink({ email, token }, at(now));
  const findLinkOwner = (token: string, context: ReturnType<typeof at>) => find({ token, what: 'password' }, context);
  const matches = (password: string) => checkPassword({ email, password }, { db });

  test('a link sets the password once', async () => {
    expect(await link('t1')).toEqual({ path: '/link/t1', hours: 72 });
    expect(await spend({ token: 't1', password: 'the first password' }, at(5))).toEqual({ ok: true, userId: ann });
    expect(await spend({ token: 't1', password: 'the second password' }, at(6))).toEqual(gone);
    expect(await matches('the first password')).toEqual({ userId: ann });
    expect(await matches('the second password')).toBeNull();
    expect(await logOf(db)).toEqual([
      { kind: 'account-made', by: ann, of: ann, role: 'learner', elsewhere: false },
      { kind: 'link-given', of: ann },
      { kind: 'password-chosen', by: ann, link: 'password' },
    ]);
  });

  test('of two who use a link at once, one sets the password', async () => {
    await link('t1');
    const passwords = ['the first password', 'the second password'];
    const outcomes = await Promise.all(passwords.map((password) => spend({ token: 't1', password }, at(5))));
    expect(outcomes.filter(({ ok }) => ok)).toEqual([{ ok: true, userId: ann }]);
    const working = await Promise.all(passwords.map(matches));
    expect(working.map((found) => found !== null)).toEqual(outcomes.map(({ ok }) => ok));
  });

  test('a link holds for three days; asking whose it is spends nothing', async () => {
    await link('t1', 10);
    expect(await findLinkOwner('t1', at(9 + threeDays))).toEqual({ email });
    expect(await findLinkOwner('t1', at(10 + threeDays))).toBeNull();
    expect(await spend({ token: 't1', password: 'the first password' }, at(10 + threeDays))).toEqual(gone);
    expect(await spend({ token: 't1', password: 'the first password' }, at(9 + threeDays))).toEqual({
      ok: true,
      userId: ann,
    });
    expect(await findLinkOwner('t1', at(9 + threeDays))).toBeNull();
  });

  test('a made-up token opens nothing, nor does what the database keeps of a real one', async () => {
    await link('t1');
    const [kept] = await db.read.oneTimeLink.findMany();
    for (const token of ['', 't2', kept?.tokenHash ?? ''])
      expect(await spend({ token, password: 'the first password' }, at(1))).toEqual(gone);
    expect(await matches('the first password')).toBeNull();
  });

  test('a new password ends the sessions of before, and nobody else’s', async () => {
    const account = { name: 'Bob', email: 'bob@example.org', role: 'learner', password: null } as const;
    const bob = await createAccount({ ...account, language: null, zone: null }, at(0));
    const hers = (await openSession({ userId: ann, userAgent: '' }, at(0))).sessionId;
    const his = (await openSession({ userId: bob.ok ? bob.userId : '', userAgent: '' }, at(0))).sessionId;
    await link('t1');
    await spend({ token: 't1', password: 'the first password' }, at(1));
    expect(await findSession(hers, at(2))).toBeNull();
    expect(await findSession(his, at(2))).toMatchObject({ person: { name: 'Bob' } });
  });

  test('a password that is common or like the e-mail is refused, and the link can be used again', async () => {
    await link('t1');
    const refused = { ok: false, reason: 'bad-password' };
    expect(await spend({ token: 't1', password: 'Password123' }, at(1))).toEqual({ ...refused, fault: 'common' });
    expect(await spend({ token: 't1', password: 'ann@example' }, at(1))).toEqual({ ...refused, fault: 'like-email' });
    expect(await spend({ token: 't1', password: 'the first password' }, at(1))).toEqual({ ok: true, userId: ann });
  });

  test('nobody by that e-mail, no link', async () => {
    expect(await makeOneTimeLink({ email: 'nobody@example.org', token: 't1' }, at(0))).toBeNull();
  });
});
