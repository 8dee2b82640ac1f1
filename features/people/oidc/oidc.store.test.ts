import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../../lib/db/database.builder.ts';
import type { Database } from '../../../lib/db/database.ts';
import { logOf } from '../../log/log.builder.ts';
import { createAccount } from '../create-account.ts';
import { emailVerifiedAt } from '../email-verified-at.ts';
import { makeMailedLink } from '../make-mailed-link.ts';
import { openSession } from '../open-session.ts';
import { useOneTimeLink as spend } from '../use-one-time-link.ts';
import { confirmByIdentity, isConfirmed } from './confirm-by-identity.ts';
import { linkIdentity } from './link-identity.ts';
import { unlinkIdentity } from './unlink-identity.ts';
import { waysIn } from './ways-in.ts';
import { whoseIdentity } from './whose-identity.ts';

const issuer = 'https://there.example';
const there = (subject: string) => ({ issuer, subject });

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  async function anAccount(
    name: string,
    password: string | null,
    identity: { issuer: string; subject: string; isVerified: boolean } | null = null,
  ): Promise<{ id: string; email: string }> {
    const account = { name, email: `${name}@example.org`, role: 'learner', language: null, zone: null } as const;
    const made = await createAccount({ ...account, password }, at(3), { identity });
    if (!made.ok) throw new Error(made.reason);
    return { id: made.userId, email: account.email };
  }

  test('an account comes with who somebody is there, whole or not at all', async () => {
    const eve = await anAccount('eve', null, { ...there('1'), isVerified: true });
    expect(await whoseIdentity(there('1'), { db })).toBe(eve.id);
    expect(await whoseIdentity({ issuer: 'https://elsewhere.example', subject: '1' }, { db })).toBeNull();
    expect(await emailVerifiedAt(eve, at(4))).toBe(3);
    const ivy = await anAccount('ivy', null, { ...there('2'), isVerified: false });
    expect(await emailVerifiedAt(ivy, at(4))).toBeNull();
    await expect(anAccount('eve', null, { ...there('3'), isVerified: true })).rejects.toThrow('email-taken');
    expect(await whoseIdentity(there('3'), { db })).toBeNull();
    await expect(anAccount('joe', null, { ...there('1'), isVerified: true })).rejects.toThrow();
    expect(await db.read.user.count()).toBe(2);
  });

  test('who shows by a link in a mail that the e-mail is theirs ends the sign-ins of whoever had the account until then', async () => {
    const ann = await anAccount('ann', 'a password for ann');
    const mailed = (token: string) => makeMailedLink({ email: ann.email, purpose: 'reset', token }, at(3));
    await linkIdentity(ann, there('1'), at(3));
    await mailed('t1');
    expect(await spend({ token: 't1', password: 'a password by mail' }, at(4))).toMatchObject({ ok: true });
    expect(await whoseIdentity(there('1'), { db })).toBeNull();
    expect((await logOf(db)).at(-1)).toMatchObject({ kind: 'sign-in-unlinked', by: ann.id });
    // From now on they are the owner's own.
    await linkIdentity(ann, there('2'), at(5));
    await mailed('t2');
    await spend({ token: 't2', password: 'another one by mail' }, at(6));
    expect(await whoseIdentity(there('2'), { db })).toBe(ann.id);
  });

  test('one there is one here: linked by whom it belongs to, once', async () => {
    const [ann, bob] = [await anAccount('ann', 'a password for ann'), await anAccount('bob', 'a password for bob')];
    expect(await waysIn(ann, issuer, { db })).toEqual({ password: true, linked: false });
    expect(await linkIdentity(ann, there('1'), at(0))).toEqual({ ok: true });
    expect(await linkIdentity(ann, there('1'), at(0))).toEqual({ ok: true });
    expect(await linkIdentity(ann, there('2'), at(0))).toEqual({ ok: false, reason: 'has-another' });
    expect(await linkIdentity(bob, there('1'), at(0))).toEqual({ ok: false, reason: 'of-another' });
    expect(await waysIn(ann, issuer, { db })).toEqual({ password: true, linked: true });
    expect(await waysIn(ann, 'https://elsewhere.example', { db })).toEqual({ password: true, linked: false });
    expect(await unlinkIdentity(ann, issuer, at(1))).toBe(true);
    expect(await linkIdentity(bob, there('1'), at(2))).toEqual({ ok: true });
    expect((await logOf(db)).filter(({ kind }) => kind !== 'account-made')).toEqual([
      { kind: 'sign-in-linked', by: ann.id },
      { kind: 'sign-in-unlinked', by: ann.id },
      { kind: 'sign-in-linked', by: bob.id },
    ]);
  });

  test('of two who link the same at once one gets it', async () => {
    const people = [await anAccount('ann', 'a password for ann'), await anAccount('bob', 'a password for bob')];
    const outcomes = await Promise.all(people.map((person) => linkIdentity(person, there('1'), at(0))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('who has no password keeps the only way in', async () => {
    const eve = await anAccount('eve', null, { ...there('1'), isVerified: true });
    expect(await unlinkIdentity(eve, issuer, at(1))).toBe(false);
    expect(await waysIn(eve, issuer, { db })).toEqual({ password: false, linked: true });
  });

  test('a fresh sign-in there counts for one session, for ten minutes, and only of the same person', async () => {
    const eve = await anAccount('eve', null, { ...there('1'), isVerified: true });
    await anAccount('joe', null, { ...there('2'), isVerified: true });
    const [session, other] = await Promise.all(
      [0, 1].map(async () => (await openSession({ userId: eve.id, userAgent: '' }, at(0))).sessionId),
    );
    const confirm = (subject: string) =>
      confirmByIdentity({ sessionId: session ?? '', personId: eve.id, identity: there(subject) }, at(5));
    expect([await confirm('2'), await confirm('3')]).toEqual([false, false]);
    expect(await isConfirmed(session ?? '', at(5))).toBe(false);
    expect(await confirm('1')).toBe(true);
    expect(await isConfirmed(session ?? '', at(5 + 599_999))).toBe(true);
    expect(await isConfirmed(session ?? '', at(5 + 600_000))).toBe(false);
    expect(await isConfirmed(other ?? '', at(5))).toBe(false);
    expect(await isConfirmed('no session', at(5))).toBe(false);
  });
});
