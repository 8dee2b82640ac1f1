import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { logOf } from '../log/log.builder.ts';
import { changeMember } from './change-member.ts';
import { enrolByEmail } from './enrol-by-email.ts';
import { findLinkedCourse } from './find-linked-course.ts';
import { joinByLink } from './join-by-link.ts';
import { joinCourse } from './join-course.ts';
import { leaveCourse } from './leave-course.ts';
import { listMembers } from './list-members.ts';
import { loadJoinLink } from './load-join-link.ts';
import { makeCourse } from './make-course.ts';
import { makeJoinLink } from './make-join-link.ts';
import { settleEnrolment } from './settle-enrolment.ts';
import { takeBackJoinLink } from './take-back-join-link.ts';

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
    changeMember({ course, member, role }, by, { db, now: 9 });
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

  test('who leaves, or is let go, is put into no open course again: they choose', async () => {
    await put('ann@example.org');
    await put('bea@example.org');
    await db.write.course.updateMany({ data: { access: 'open' } });
    const settle = (id: string) => settleEnrolment(id, { db, now: 10 });
    expect(await leaveCourse(course, { id: 'ann' }, { db, now: 9 })).toEqual({ ok: true });
    await change('bea', null);
    expect(await Promise.all(['ann', 'bea', 'theo'].map(settle))).toEqual(['to-choose', 'to-choose', 'enrolled']);
    await joinCourse('ann', course, { db, now: 11 });
    expect(await settle('ann')).toBe('enrolled');
  });

  test('who changes the members is logged, also who comes and goes by themselves', async () => {
    await put('ann@example.org');
    await put('ann@example.org');
    await change('ann', 'instructor');
    await change('ann', 'instructor');
    await leaveCourse(course, { id: 'ann' }, { db, now: 10 });
    await makeJoinLink({ course, token: 't1' }, tess, { db, now: 11 });
    await joinByLink('bea', 't1', { db, now: 12 });
    await takeBackJoinLink(course, tess, { db, now: 13 });
    await takeBackJoinLink(course, tess, { db, now: 14 });
    const member = (by: string, of: string, from: string | null, to: string | null) => ({
      ...{ kind: 'member-changed', by, of, course, from, to },
    });
    expect(await logOf(db)).toEqual([
      { kind: 'course-made', by: 'tess', course },
      member('tess', 'ann', null, 'learner'),
      member('tess', 'ann', 'learner', 'instructor'),
      member('ann', 'ann', 'instructor', null),
      { kind: 'join-link-made', by: 'tess', course },
      member('bea', 'bea', null, 'learner'),
      { kind: 'join-link-taken-back', by: 'tess', course },
    ]);
  });

  test('the only instructor cannot leave, and leaving what one is not in changes nothing', async () => {
    expect(await leaveCourse(course, tess, { db, now: 9 })).toEqual({ ok: false, reason: 'last-instructor' });
    expect(await leaveCourse(course, { id: 'ann' }, { db, now: 9 })).toEqual({ ok: true });
    expect(await leaveCourse('nowhere', { id: 'ann' }, { db, now: 9 })).toEqual({ ok: true });
    expect(await members()).toEqual(['tess instructor']);
  });

  describe('a link to join', () => {
    const day = 86_400_000;
    const make = (token: string, now = 0, by = tess) => makeJoinLink({ course, token }, by, { db, now });
    const join = (token: string, now = 1) => joinByLink('ann', token, { db, now });

    test('lets anyone in who has it, for thirty days', async () => {
      expect(await make('t1')).toBe('/join/t1');
      expect(await loadJoinLink(course, tess, { db, now: 30 * day - 1 })).toBe(30 * day);
      expect(await findLinkedCourse('t1', { db, now: 30 * day - 1 })).toMatchObject({ id: course });
      await expect(join('t1', 30 * day)).rejects.toThrow(NotFound);
      await join('t1', 30 * day - 1);
      await join('t1', 30 * day - 1);
      expect(await members()).toEqual(['tess instructor', 'ann learner']);
      expect(await loadJoinLink(course, tess, { db, now: 30 * day })).toBeNull();
    });

    test('holds no longer when there is a new one, when it was taken back, or when the course is archived', async () => {
      await make('t1');
      await make('t2');
      await expect(join('t1')).rejects.toThrow(NotFound);
      await db.write.course.updateMany({ data: { access: 'archived' } });
      await expect(join('t2')).rejects.toThrow(NotFound);
      await db.write.course.updateMany({ data: { access: 'invitation' } });
      await takeBackJoinLink(course, tess, { db, now: 9 });
      await expect(join('t2')).rejects.toThrow(NotFound);
      expect(await members()).toEqual(['tess instructor']);
    });

    test('is opened by nothing made up, nor by what the database keeps of it', async () => {
      await make('t1');
      const [kept] = await db.read.joinLink.findMany();
      for (const token of ['', 't2', kept?.tokenHash ?? '']) await expect(join(token)).rejects.toThrow(NotFound);
    });

    test('leaves an instructor what they are', async () => {
      await make('t1');
      await joinByLink('tess', 't1', { db, now: 1 });
      expect(await members()).toEqual(['tess instructor']);
    });

    test('is made, seen and taken back by who teaches the course only', async () => {
      await make('t1');
      await expect(make('t2', 0, theo)).rejects.toThrow(NotFound);
      await expect(takeBackJoinLink(course, theo, { db, now: 9 })).rejects.toThrow(NotFound);
      await expect(loadJoinLink(course, theo, { db, now: 1 })).rejects.toThrow(NotFound);
      await join('t1');
    });
  });
});
