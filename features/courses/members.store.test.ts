import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { changeMember } from './change-member.ts';
import { enrolByEmail } from './enrol-by-email.ts';
import { listMembers } from './list-members.ts';
import { makeCourse } from './make-course.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  let course: string;
  const tess = { id: 'tess', role: 'instructor' as const };
  const theo = { id: 'theo', role: 'instructor' as const };
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    for (const id of ['tess', 'theo', 'bea', 'ann'])
      await db.write.user.create({
        data: { id, email: `${id}@example.org`, name: id, role: 'learner', createdAt: 0n },
      });
    const fields = { languages: ['en' as const], title: { en: 'Git' }, description: {}, access: 'invitation' as const };
    course = await makeCourse(fields, tess, { db, now: 7, newName: () => 'x' });
  });
  afterEach(() => remove());

  const put = (email: string, role: 'learner' | 'instructor' = 'learner', by = tess) =>
    enrolByEmail({ course, email, role }, by, { db, now: 8 });
  const change = (member: string, role: 'learner' | 'instructor' | null, by = tess) =>
    changeMember({ course, member, role }, by, { db });
  const members = async () => (await listMembers(course, tess, { db })).map(({ id, role }) => `${id} ${role}`);

  test('people are put in by their e-mail, instructors are listed first, then names', async () => {
    for (const id of ['bea', 'ann']) expect(await put(`${id}@example.org`)).toEqual({ ok: true });
    expect(await members()).toEqual(['tess instructor', 'ann learner', 'bea learner']);
    expect(await put('tess@example.org')).toEqual({ ok: true });
    expect(await members()).toContain('tess instructor');
  });

  test('an e-mail that nobody has is told', async () => {
    expect(await put('nobody@example.org')).toEqual({ ok: false, reason: 'nobody-by-that-email' });
  });

  test('a member becomes an instructor, or goes', async () => {
    await put('ann@example.org');
    await change('ann', 'instructor');
    expect(await members()).toEqual(['ann instructor', 'tess instructor']);
    await change('tess', null);
    expect(await listMembers(course, { id: 'ann', role: 'learner' }, { db })).toHaveLength(1);
  });

  test('the last instructor neither goes nor becomes a learner, also when two go at once', async () => {
    const last = { ok: false, reason: 'last-instructor' };
    expect([await change('tess', null), await change('tess', 'learner')]).toEqual([last, last]);
    await put('theo@example.org', 'instructor');
    const both = await Promise.all([change('tess', null), change('theo', null, theo)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('who teaches another course can do nothing here', async () => {
    await expect(put('ann@example.org', 'learner', theo)).rejects.toThrow(NotFound);
    await expect(change('tess', null, theo)).rejects.toThrow(NotFound);
    await expect(listMembers(course, theo, { db })).rejects.toThrow(NotFound);
    expect(await members()).toEqual(['tess instructor']);
  });
});
