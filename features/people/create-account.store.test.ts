import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { type Account, createAccount } from './create-account.ts';
import { hasAdministrator } from './has-administrator.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const anAccount = (name: string): Account => ({
    ...{ name, email: `${name}@example.org`, password: null, language: null, zone: null },
    role: 'administrator',
  });
  const create = (name: string, options?: { first?: boolean }) =>
    createAccount(anAccount(name), { db, now: 7, newId: randomUUID }, options);

  test('of several who open the set-up link at once, one becomes the administrator', async () => {
    const outcomes = await Promise.all(['ann', 'bob', 'cas', 'dan'].map((name) => create(name, { first: true })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'administrator-exists')).toHaveLength(3);
    expect(await db.read.user.count()).toBe(1);
  });

  test('there is an administrator once one was made, and not for anybody else', async () => {
    await createAccount({ ...anAccount('lea'), role: 'learner' }, { db, now: 7, newId: randomUUID });
    expect(await hasAdministrator({ db })).toBe(false);
    await create('ann');
    expect(await hasAdministrator({ db })).toBe(true);
  });

  test('a password that is common or like the e-mail makes no account', async () => {
    const context = { db, now: 7, newId: randomUUID };
    const refused = { ok: false, reason: 'bad-password' };
    const made = (password: string) => createAccount({ ...anAccount('miriam'), password }, context);
    expect(await made('Password123')).toEqual({ ...refused, fault: 'common' });
    expect(await made('miriam-2026')).toEqual({ ...refused, fault: 'like-email' });
    expect(await db.read.user.count()).toBe(0);
    expect(await made('a password for her')).toMatchObject({ ok: true });
  });

  test('of several who register with the same address at once, one gets it', async () => {
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => create('ann')));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'email-taken')).toHaveLength(3);
    expect(await db.read.user.count()).toBe(1);
  });
});
