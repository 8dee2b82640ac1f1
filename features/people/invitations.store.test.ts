import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { logOf } from '../log/log.builder.ts';
import { createAccount } from './create-account.ts';
import { findInvitation } from './find-invitation.ts';
import { invite } from './invite.ts';
import { listInvitations } from './list-invitations.ts';
import { takeBackInvitation } from './take-back-invitation.ts';

const day = 86_400_000;
const ada = { id: 'ada', role: 'administrator' } as const;

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  const make = (token: string, { most = 1, days = 7, now = 0 } = {}) =>
    invite({ role: 'learner', course: null, most, days, token }, ada, at(now));
  async function accept(token: string, name: string, now = 1) {
    const invitation = await findInvitation(token, at(now));
    const account = { name, email: `${name}@example.org`, password: null, language: null, zone: null } as const;
    return createAccount({ ...account, role: invitation.role }, at(now), { invitation });
  }
  const isGone = (token: string, now = 1) => expect(findInvitation(token, at(now))).rejects.toThrow(NotFound);

  test('an invitation for one person lets in one', async () => {
    expect(await make('t1')).toBe('/invite/t1');
    expect(await accept('t1', 'ann')).toMatchObject({ ok: true });
    await isGone('t1');
    expect(await listInvitations(ada, at(1))).toEqual([]);
    const [invited, made] = await logOf(db);
    expect(invited).toMatchObject({ kind: 'people-invited', role: 'learner', most: 1 });
    expect(made).toMatchObject({ kind: 'account-made', thing: invited?.thing });
  });

  test('of more who come at once than it is for, only so many get in, and nobody else leaves an account', async () => {
    await make('t1', { most: 2 });
    const names = ['ann', 'bob', 'cas', 'dan'];
    const outcomes = await Promise.all(names.map((name) => accept('t1', name)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(outcomes.filter((each) => !each.ok && each.reason === 'invitation-gone')).toHaveLength(2);
    expect(await db.read.user.count()).toBe(2);
  });

  test('who could not make an account has spent nothing', async () => {
    await make('t1', { most: 2 });
    await accept('t1', 'ann');
    expect(await accept('t1', 'ann')).toEqual({ ok: false, reason: 'email-taken' });
    expect(await listInvitations(ada, at(1))).toMatchObject([{ used: 1, most: 2 }]);
    expect(await accept('t1', 'bob')).toMatchObject({ ok: true });
  });

  test('it holds as long as was said, and no longer once it is taken back; made-up ones never do', async () => {
    await make('t1', { days: 7 });
    expect(await findInvitation('t1', at(7 * day - 1))).toMatchObject({ role: 'learner', course: null });
    await isGone('t1', 7 * day);
    await make('t2');
    const [, second] = await listInvitations(ada, at(1));
    await takeBackInvitation(second?.id ?? '', ada, { db, now: 10 });
    await Promise.all([isGone('t1', 7 * day), isGone('made up')]);
    expect(await listInvitations(ada, at(1))).toHaveLength(1);
  });

  test('what has ended is cleared away by the next one', async () => {
    await make('t1');
    await make('t2', { now: 7 * day });
    expect(await db.read.invitation.count()).toBe(1);
  });

  test('who is no administrator invites nobody, sees no invitation and takes none back', async () => {
    await make('t1');
    const [standing] = await listInvitations(ada, at(1));
    for (const role of ['learner', 'instructor'] as const) {
      const asking = { id: 'eve', role };
      const wanted = { role: 'instructor', course: null, most: 1, days: 1, token: 't2' } as const;
      await expect(invite(wanted, asking, at(0))).rejects.toThrow(NotFound);
      await expect(listInvitations(asking, at(0))).rejects.toThrow(NotFound);
      await expect(takeBackInvitation(standing?.id ?? '', asking, { db, now: 10 })).rejects.toThrow(NotFound);
    }
    expect(await listInvitations(ada, at(1))).toEqual([standing]);
  });
});
