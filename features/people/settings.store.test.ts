import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { changeLimits } from './change-limits.ts';
import { changeLook } from './change-look.ts';
import { createAccount } from './create-account.ts';
import { findSession } from './find-session.ts';
import { openSession } from './open-session.ts';
import type { Person } from './person.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const context = () => ({ db, now: 0, newId: randomUUID });

  async function signedIn(name: string): Promise<() => Promise<Person>> {
    const account = { name, email: `${name}@example.org`, role: 'learner', password: null } as const;
    const made = await createAccount({ ...account, language: null, zone: null }, context());
    if (!made.ok) throw new Error(made.reason);
    const { sessionId } = await openSession({ userId: made.userId, userAgent: '' }, context());
    return async () => {
      const session = await findSession(sessionId, context());
      if (!session) throw new Error('Nobody is signed in.');
      return session.person;
    };
  }

  test('a new account looks as the device says, hears keys and counts questions', async () => {
    const ann = await (await signedIn('ann'))();
    expect(ann.look).toEqual({ theme: 'system', motion: 'system', singleKeys: true });
    expect(ann).toMatchObject({ newPerDay: 10, reviewsPerDay: 120, minutesPerDay: null });
  });

  test('what is changed holds from the next request on, and for nobody else', async () => {
    const [ann, bob] = [await signedIn('ann'), await signedIn('bob')];
    const look = { theme: 'dark', motion: 'less', singleKeys: false } as const;
    await changeLook(await ann(), { name: 'Anna', language: 'zh-CN', look }, { db });
    await changeLimits(await ann(), { newPerDay: 0, reviewsPerDay: 30, minutesPerDay: 15 }, { db });
    expect(await ann()).toMatchObject({
      name: 'Anna',
      language: 'zh-CN',
      look,
      newPerDay: 0,
      reviewsPerDay: 30,
      minutesPerDay: 15,
    });
    expect(await bob()).toMatchObject({ name: 'bob', language: null, newPerDay: 10, reviewsPerDay: 120 });
    expect((await bob()).look.theme).toBe('system');

    await changeLook(await ann(), { name: 'Anna', language: null, look: { ...look, singleKeys: true } }, { db });
    expect(await ann()).toMatchObject({ language: null, look: { ...look, singleKeys: true }, newPerDay: 0 });
  });
});
