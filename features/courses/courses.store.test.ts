import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CourseAccess } from '../../core/access/course-access.ts';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { findEnrolments } from './find-enrolments.ts';
import { joinCourse } from './join-course.ts';
import { listOpenCourses } from './list-open-courses.ts';
import { settleEnrolment } from './settle-enrolment.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    const ann = { id: 'ann', email: 'ann@example.org', name: 'Ann', role: 'learner', createdAt: 0n };
    await db.write.user.create({ data: ann });
  });
  afterEach(() => remove());

  async function aCourse(id: string, { access = 'open' as CourseAccess, position = 1 } = {}) {
    const title = JSON.stringify({ en: `On ${id}`, 'zh-CN': `谈${id}` });
    await db.write.course.create({
      data: { id, title, description: '"D"', languages: '["zh-CN","en"]', access, position },
    });
  }
  const ann = () => findEnrolments('ann', { db });
  const asLearner = (course: string) => ({ course, role: 'learner', createdAt: 7 });

  test('someone with no enrolment is put into the only open course', async () => {
    await aCourse('docker');
    await aCourse('secret', { access: 'invitation' });
    expect(await settleEnrolment('ann', { db, now: 7 })).toBe('enrolled');
    expect(await ann()).toEqual([asLearner('docker')]);
  });

  test('between several open courses they choose', async () => {
    await aCourse('docker');
    await aCourse('git');
    expect(await settleEnrolment('ann', { db, now: 7 })).toBe('to-choose');
    expect(await ann()).toEqual([]);
    await joinCourse('ann', 'git', { db, now: 7 });
    expect(await settleEnrolment('ann', { db, now: 8 })).toBe('enrolled');
    expect(await ann()).toEqual([asLearner('git')]);
  });

  test('without an open course there is nothing to join', async () => {
    await aCourse('docker', { access: 'archived' });
    expect(await settleEnrolment('ann', { db, now: 7 })).toBe('nothing-open');
  });

  test('who is in a course already is put into no other', async () => {
    await aCourse('secret', { access: 'invitation' });
    await db.write.enrolment.create({ data: { userId: 'ann', courseId: 'secret', role: 'instructor', createdAt: 1n } });
    await aCourse('docker');
    await settleEnrolment('ann', { db, now: 7 });
    expect(await ann()).toEqual([{ course: 'secret', role: 'instructor', createdAt: 1 }]);
  });

  test.each(['secret', 'old', 'nowhere'])('the course "%s" cannot be joined, and nobody learns why', async (course) => {
    await aCourse('secret', { access: 'invitation' });
    await aCourse('old', { access: 'archived' });
    await expect(joinCourse('ann', course, { db, now: 7 })).rejects.toThrow(NotFound);
  });

  test('joining twice, also at once, is joining; an instructor stays one', async () => {
    await aCourse('docker');
    await Promise.all([1, 2, 3].map(() => joinCourse('ann', 'docker', { db, now: 7 })));
    expect(await ann()).toEqual([asLearner('docker')]);
    await db.write.enrolment.updateMany({ data: { role: 'instructor' } });
    await joinCourse('ann', 'docker', { db, now: 8 });
    expect(await ann()).toMatchObject([{ role: 'instructor' }]);
  });

  test('open courses are listed in their order, in the language of the person or else the first of the course', async () => {
    await aCourse('git', { position: 2 });
    await aCourse('docker', { position: 1 });
    await aCourse('old', { access: 'archived' });
    const titles = async (language: string) => (await listOpenCourses(language, { db })).map(({ title }) => title);
    expect(await titles('en')).toEqual(['On docker', 'On git']);
    expect(await titles('fr')).toEqual(['谈docker', '谈git']);
  });
});
