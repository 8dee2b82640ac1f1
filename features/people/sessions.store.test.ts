import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { logOf } from '../log/log.builder.ts';
import { changePassword } from './change-password.ts';
import { checkPassword } from './check-password.ts';
import { chooseLanguage } from './choose-language.ts';
import { createAccount } from './create-account.ts';
import { endOtherSessions } from './end-other-sessions.ts';
import { endOwnSession } from './end-own-session.ts';
import { endSession } from './end-session.ts';
import { findSession } from './find-session.ts';
import { listSessions } from './list-sessions.ts';
import { makeMailedLink } from './make-mailed-link.ts';
import { makeOneTimeLink } from './make-one-time-link.ts';
import { noteZone } from './note-zone.ts';
import { openSession } from './open-session.ts';
import { sessionName } from './session-name.ts';
import { useOneTimeLink as spend } from './use-one-time-link.ts';

const password = 'a password for ann';
const day = 86_400_000;
const thirtyDays = 30 * day;
const firefox = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });

  async function anAccount(name: string, given: { password?: string | null; zone?: string } = {}) {
    const account = { name, email: `${name}@example.org`, role: 'learner', language: null } as const;
    const outcome = await createAccount({ ...account, password, zone: null, ...given }, at(0));
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.userId;
  }
  const open = async (userId: string, now: number) =>
    (await openSession({ userId, userAgent: firefox }, at(now))).sessionId;
  const nameOf = async (sessionId: string, now: number) => (await findSession(sessionId, at(now)))?.person.name;
  const personOf = async (userId: string) => (await findSession(await open(userId, 0), at(0)))?.person;

  test('a password belongs to its account, however the e-mail is written', async () => {
    const ann = await anAccount('ann');
    expect(await checkPassword({ email: ' Ann@Example.ORG', password }, { db })).toEqual({ userId: ann });
    expect(await checkPassword({ email: 'ann@example.org', password: `${password} ` }, { db })).toBeNull();
  });

  test('a password opens no other account, nor one that has none or is not there', async () => {
    await anAccount('ann');
    await anAccount('bob', { password: null });
    expect(await checkPassword({ email: 'bob@example.org', password }, { db })).toBeNull();
    expect(await checkPassword({ email: 'bob@example.org', password: '' }, { db })).toBeNull();
    expect(
      await checkPassword({ email: 'nobody@example.org', password: 'nobody has this password' }, { db }),
    ).toBeNull();
  });

  test('the same letters are the same password, however a keyboard composes them', async () => {
    const ann = await anAccount('ann', { password: 'Zürich im Winter'.normalize('NFD') });
    const tried = { email: 'ann@example.org', password: 'Zürich im Winter'.normalize('NFC') };
    expect(await checkPassword(tried, { db })).toEqual({ userId: ann });
  });

  test('a session that is not used names its person until thirty days are over', async () => {
    const session = await open(await anAccount('ann'), 1_000);
    expect(await findSession(session, at(1_000))).toMatchObject({
      person: { name: 'ann' },
      expiresAt: 1_000 + thirtyDays,
    });
    expect(await nameOf(session, 1_000 + thirtyDays)).toBeUndefined();
    expect(await nameOf(session, 999 + thirtyDays)).toBe('ann');
    expect(await nameOf('made up', 1_000)).toBeUndefined();
  });

  test('a session that is used goes on, for ninety days at most', async () => {
    const session = await open(await anAccount('ann'), 0);
    for (let today = 0; today < 90; today += 20) expect(await nameOf(session, today * day)).toBe('ann');
    expect((await findSession(session, at(89 * day)))?.expiresAt).toBe(90 * day);
    expect(await nameOf(session, 90 * day)).toBeUndefined();
  });

  test('that a session is used is written down every five minutes, and not more often', async () => {
    const ann = await anAccount('ann');
    const session = await open(ann, 0);
    const lastUsed = async () => (await listSessions(ann, session, at(minute)))[0]?.lastUsedAt;
    const minute = 60_000;
    await findSession(session, at(4 * minute));
    expect(await lastUsed()).toBe(0);
    await findSession(session, at(5 * minute));
    await findSession(session, at(9 * minute));
    expect(await lastUsed()).toBe(5 * minute);
  });

  test('somebody sees where they are signed in, this browser first, and nobody else’s', async () => {
    const [ann, bob] = [await anAccount('ann'), await anAccount('bob')];
    const [first, second] = [await open(ann, 1), await open(ann, 2)];
    await open(bob, 3);
    const seen = await listSessions(ann, first, at(4));
    const device = { browser: 'Firefox', system: 'Android' };
    expect(seen).toEqual([
      { name: sessionName(first), ...device, createdAt: 1, lastUsedAt: 1, isThis: true },
      { name: sessionName(second), ...device, createdAt: 2, lastUsedAt: 2, isThis: false },
    ]);
    expect(JSON.stringify(seen)).not.toContain(first);
    expect(await listSessions(ann, first, at(2 + thirtyDays))).toEqual([]);
  });

  test('somebody ends one of their sessions, or all but this one, and none of anybody else', async () => {
    const [ann, bob] = [await anAccount('ann'), await anAccount('bob')];
    const [one, two, three, his] = [await open(ann, 0), await open(ann, 0), await open(ann, 0), await open(bob, 0)];
    await endOwnSession(ann, sessionName(two), at(1));
    await endOwnSession(ann, sessionName(his), at(1));
    await endOwnSession(ann, 'made up', at(1));
    expect(await Promise.all([one, two, three, his].map((id) => nameOf(id, 1)))).toEqual([
      ...['ann', undefined, 'ann'],
      'bob',
    ]);
    await endOtherSessions(ann, one, { db });
    expect(await Promise.all([one, three, his].map((id) => nameOf(id, 1)))).toEqual(['ann', undefined, 'bob']);
  });

  test('who knows the old password sets a new one, and every other browser is signed out', async () => {
    const [ann, bob] = [await anAccount('ann'), await anAccount('bob')];
    const [here, there, his] = [await open(ann, 0), await open(ann, 0), await open(bob, 0)];
    const person = { id: ann, email: 'ann@example.org' };
    const change = (old: string, next: string) => changePassword(person, { old, new: next, thisSession: here }, at(1));
    expect(await change('not her password', 'a new password')).toEqual({ ok: false, reason: 'wrong' });
    expect(await change(password, 'Password123')).toEqual({ ok: false, reason: 'bad-password', fault: 'common' });
    expect(await nameOf(there, 1)).toBe('ann');
    await makeMailedLink({ email: person.email, purpose: 'reset', token: 'mailed' }, at(0));
    await makeOneTimeLink({ email: person.email, token: 'handed over' }, at(0));
    expect(await change(password, 'a new password')).toEqual({ ok: true });
    for (const token of ['mailed', 'handed over'])
      expect(await spend({ token, password: 'of somebody else' }, at(1))).toMatchObject({
        reason: 'link-gone',
      });
    expect(await Promise.all([here, there, his].map((id) => nameOf(id, 1)))).toEqual(['ann', undefined, 'bob']);
    expect(await checkPassword({ email: person.email, password }, { db })).toBeNull();
    expect(await checkPassword({ email: person.email, password: 'a new password' }, { db })).toEqual({ userId: ann });
    expect((await logOf(db)).filter(({ kind }) => kind === 'password-changed')).toEqual([
      { kind: 'password-changed', by: ann },
    ]);
  });

  test('signing in clears away what has ended, of oneself', async () => {
    const [ann, bob] = [await anAccount('ann'), await anAccount('bob')];
    await open(ann, 0);
    await open(bob, 0);
    await open(ann, thirtyDays);
    expect(await db.read.session.count()).toBe(2);
  });

  test('ending a session ends that one and no other; ending it again does nothing', async () => {
    const ann = await anAccount('ann');
    const [first, second] = [await open(ann, 0), await open(ann, 0)];
    await endSession(first, { db });
    await endSession(first, { db });
    expect(await nameOf(first, 1)).toBeUndefined();
    expect(await nameOf(second, 1)).toBe('ann');
  });

  test('the zone of a browser counts where none is known, and only then', async () => {
    const [ann, bob] = [await anAccount('ann'), await anAccount('bob', { zone: 'Asia/Shanghai' })];
    for (const zone of ['', 'Nowhere/Land', 'Europe/Zurich', 'America/Lima']) {
      await noteZone(ann, zone, at(0));
      await noteZone(bob, zone, at(0));
    }
    expect((await personOf(ann))?.zone).toBe('Europe/Zurich');
    expect((await personOf(bob))?.zone).toBe('Asia/Shanghai');
  });

  test('a language is chosen for oneself', async () => {
    const [ann, bob] = [await anAccount('ann'), await anAccount('bob')];
    await chooseLanguage(ann, 'zh-CN', { db });
    expect((await personOf(ann))?.language).toBe('zh-CN');
    expect((await personOf(bob))?.language).toBeNull();
  });
});
