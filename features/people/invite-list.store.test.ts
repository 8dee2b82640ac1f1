import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findLinkOwner } from './find-link-owner.ts';
import { inviteList } from './invite-list.ts';

const ada = { id: 'ada', role: 'administrator' } as const;

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const at = (now: number) => ({ db, now, newId: randomUUID });
  function list(text: string, asking: Parameters<typeof inviteList>[1] = ada) {
    let count = 0;
    const newToken = () => {
      count += 1;
      return `${text.length}-${count}`;
    };
    return inviteList({ text, newToken }, asking, at(0));
  }

  test('everybody in a list gets an account and a link of their own, for fourteen days', async () => {
    const made = await list('ann@example.org,Ann,instructor\nbob@example.org,Bob');
    if (!made.ok) throw new Error(made.reason);
    expect(made.links.map(({ email }) => email)).toEqual(['ann@example.org', 'bob@example.org']);
    for (const { email, path } of made.links) {
      const token = path.replace('/link/', '');
      expect(await findLinkOwner({ token: token, what: 'password' }, at(14 * 86_400_000 - 1))).toEqual({ email });
      expect(await findLinkOwner({ token: token, what: 'password' }, at(14 * 86_400_000))).toBeNull();
    }
    const roles = await db.read.user.findMany({ select: { name: true, role: true }, orderBy: { name: 'asc' } });
    expect(roles).toEqual([
      { name: 'Ann', role: 'instructor' },
      { name: 'Bob', role: 'learner' },
    ]);
  });

  test('one line that is wrong or taken, and nobody gets an account', async () => {
    await list('bob@example.org');
    const wrong = await list('ann@example.org\nBob@example.org\nnobody');
    const faults = [
      { line: 2, reason: 'taken' },
      { line: 3, reason: 'no-email' },
    ];
    expect(wrong).toEqual({ ok: false, reason: 'faults', faults });
    expect(await db.read.user.count()).toBe(1);
    expect(await db.read.oneTimeLink.count()).toBe(1);
  });

  test('five hundred at once, and not one more', async () => {
    const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@example.org`).join('\n');
    expect(await list(people(501))).toEqual({ ok: false, reason: 'too-long' });
    expect(await list(' \n')).toEqual({ ok: false, reason: 'empty' });
    expect(await list(people(500))).toMatchObject({ ok: true, links: { length: 500 } });
    expect(await db.read.user.count()).toBe(500);
  });

  test('who is no administrator invites nobody', async () => {
    await expect(list('ann@example.org', { id: 'eve', role: 'instructor' })).rejects.toThrow(NotFound);
    expect(await db.read.user.count()).toBe(0);
  });
});
