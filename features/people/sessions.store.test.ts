import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { checkPassword } from './check-password.ts';
import { chooseLanguage } from './choose-language.ts';
import { createAccount } from './create-account.ts';
import { endSession } from './end-session.ts';
import { findSession } from './find-session.ts';
import { noteZone } from './note-zone.ts';
import { openSession } from './open-session.ts';

const password = 'a password for ann';
const thirtyDays = 30 * 86_400_000;

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
  const open = async (userId: string, now: number) => (await openSession(userId, at(now))).sessionId;
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

  test('a session names its person until thirty days are over', async () => {
    const session = await open(await anAccount('ann'), 1_000);
    expect(await findSession(session, at(1_000))).toMatchObject({
      person: { name: 'ann' },
      expiresAt: 1_000 + thirtyDays,
    });
    expect(await nameOf(session, 999 + thirtyDays)).toBe('ann');
    expect(await nameOf(session, 1_000 + thirtyDays)).toBeUndefined();
    expect(await nameOf('made up', 1_000)).toBeUndefined();
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
