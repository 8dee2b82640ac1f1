import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { logOf } from '../log/log.builder.ts';
import { changeRole } from './change-role.ts';
import { createAccount } from './create-account.ts';
import { endSessionsOf } from './end-sessions-of.ts';
import { findLinkOwner } from './find-link-owner.ts';
import { findSession } from './find-session.ts';
import { giveOneTimeLink } from './give-one-time-link.ts';
import { listEverybody } from './list-everybody.ts';
import { loadPerson } from './load-person.ts';
import { openSession } from './open-session.ts';
import type { Role } from './person.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  let ada: { id: string; role: Role };
  let lea: { id: string; role: Role };
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    ada = await anAccount('Ada', 'administrator');
    lea = await anAccount('Lea', 'learner');
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  async function anAccount(name: string, role: Role): Promise<{ id: string; role: Role }> {
    const account = { name, email: `${name.toLowerCase()}@example.org`, language: null, zone: null, password: null };
    const made = await createAccount({ ...account, role }, at(5));
    return { id: made.ok ? made.userId : '', role };
  }
  const open = async ({ id }: { id: string }, now: number) =>
    (await openSession({ userId: id, userAgent: '' }, at(now))).sessionId;
  const list = (asked: { words?: string; role?: Role; page?: number } = {}) =>
    listEverybody({ words: asked.words ?? '', role: asked.role ?? null, page: asked.page ?? 1 }, ada, { db });
  const namesOf = async (asked: Parameters<typeof list>[0]) => (await list(asked)).people.map(({ name }) => name);

  test('an administrator sees everybody by name, with role and last sign-in, ended sessions too', async () => {
    await open(lea, 7);
    await endSessionsOf(lea.id, ada, { db, now: 10 });
    const common = { createdAt: 5, hasPassword: false, hasSecondFactor: false, emailIsVerified: false };
    expect(await list()).toEqual({
      people: [
        { ...ada, ...common, name: 'Ada', email: 'ada@example.org', lastSignInAt: null },
        { ...lea, ...common, name: 'Lea', email: 'lea@example.org', lastSignInAt: 7 },
      ],
      ...{ all: 2, page: 1, pages: 1 },
    });
  });

  test('people are found by a part of their name or e-mail and by their role', async () => {
    expect(await namesOf({ words: 'LEA@' })).toEqual(['Lea']);
    expect(await namesOf({ words: 'lea' })).toEqual(['Lea']);
    expect(await namesOf({ words: 'example' })).toEqual(['Ada', 'Lea']);
    expect(await namesOf({ role: 'administrator' })).toEqual(['Ada']);
    expect(await namesOf({ words: 'lea', role: 'administrator' })).toEqual([]);
  });

  test('fifty stand on a page; beyond the last page is the last page', async () => {
    for (let n = 0; n < 50; n++) await anAccount(`Person${String(n).padStart(2, '0')}`, 'learner');
    expect(await list()).toMatchObject({ all: 52, page: 1, pages: 2, people: { length: 50 } });
    expect(await list({ page: 9 })).toMatchObject({ page: 2, people: [{ name: 'Person48' }, { name: 'Person49' }] });
  });

  test('a role holds from the next request on', async () => {
    const session = await open(lea, 1);
    expect(await changeRole({ id: lea.id, role: 'administrator' }, ada, { db, now: 10 })).toEqual({ ok: true });
    expect((await findSession(session, at(2)))?.person.role).toBe('administrator');
  });

  test('what an administrator does to somebody is logged, once it is done', async () => {
    await changeRole({ id: lea.id, role: 'instructor' }, ada, at(10));
    await changeRole({ id: lea.id, role: 'instructor' }, ada, at(11));
    await changeRole({ id: ada.id, role: 'learner' }, ada, at(12));
    await giveOneTimeLink({ id: lea.id, token: 't1' }, ada, at(13));
    await endSessionsOf(lea.id, ada, at(14));
    const her = { by: ada.id, of: lea.id };
    expect((await logOf(db)).slice(2)).toEqual([
      { kind: 'role-changed', ...her, from: 'learner', to: 'instructor' },
      { kind: 'link-given', ...her },
      { kind: 'signed-out', ...her },
    ]);
  });

  test('one administrator stays, also when the last two let each other go at once', async () => {
    const refused = { ok: false, reason: 'only-administrator' };
    expect(await changeRole({ id: ada.id, role: 'learner' }, ada, { db, now: 10 })).toEqual(refused);
    const second = await anAccount('Bea', 'administrator');
    const both = [ada, second].map(({ id }, i) =>
      changeRole({ id, role: 'learner' }, [second, ada][i] ?? ada, { db, now: 10 }),
    );
    expect((await Promise.all(both)).map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.read.user.count({ where: { role: 'administrator' } })).toBe(1);
  });

  test('a link is made for whom an administrator names', async () => {
    const made = await giveOneTimeLink({ id: lea.id, token: 't1' }, ada, at(10));
    expect(made).toEqual({ path: '/link/t1', hours: 72 });
    expect(await findLinkOwner({ token: 't1', what: 'password' }, at(11))).toEqual({ email: 'lea@example.org' });
  });

  test('somebody is signed out everywhere, and nobody else', async () => {
    const [hers, his] = [await open(lea, 1), await open(ada, 1)];
    await endSessionsOf(lea.id, ada, { db, now: 10 });
    expect(await findSession(hers, at(2))).toBeNull();
    expect(await findSession(his, at(2))).not.toBeNull();
  });

  test('for who is no administrator there is nothing to look after; nor is there somebody who is not there', async () => {
    const instructor = await anAccount('Ian', 'instructor');
    const acts = (asking: { id: string; role: Role }, id: string) => [
      () => listEverybody({ words: '', role: null, page: 1 }, asking, { db }),
      ...whoIsNamed(asking, id),
    ];
    const whoIsNamed = (asking: { id: string; role: Role }, id: string) => [
      () => loadPerson(id, asking, { db }),
      () => changeRole({ id, role: 'administrator' }, asking, { db, now: 10 }),
      () => giveOneTimeLink({ id, token: 't1' }, asking, at(10)),
      () => endSessionsOf(id, asking, { db, now: 10 }),
    ];
    for (const asking of [lea, instructor])
      for (const act of acts(asking, lea.id)) await expect(act()).rejects.toThrow(NotFound);
    for (const act of whoIsNamed(ada, 'nobody')) await expect(act()).rejects.toThrow(NotFound);
    expect(await db.read.oneTimeLink.count()).toBe(0);
    expect((await loadPerson(lea.id, ada, { db })).role).toBe('learner');
  });
});
