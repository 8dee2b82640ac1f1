import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GlobalRole } from '../../core/access/course-access.ts';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { changeCourse } from './change-course.ts';
import { type CourseFields, courseFields } from './course-fields.ts';
import { findTaught } from './find-taught.ts';
import { listOpenCourses } from './list-open-courses.ts';
import { listTaught } from './list-taught.ts';
import { makeCourse } from './make-course.ts';
import { mayTeach } from './may-teach.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  let names = 0;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
    for (const { id, role } of [tess, theo, lea, root])
      await db.write.user.create({ data: { id, email: `${id}@example.org`, name: id, role, createdAt: 0n } });
  });
  afterEach(() => remove());

  const someone = (id: string, role: GlobalRole) => ({ id, role });
  const tess = someone('tess', 'instructor');
  const theo = someone('theo', 'instructor');
  const lea = someone('lea', 'learner');
  const root = someone('root', 'administrator');

  const git: CourseFields = {
    languages: ['en', 'zh-CN'],
    title: { en: 'Understanding Git', 'zh-CN': '理解 Git' },
    description: { en: 'Commits.', 'zh-CN': '提交。' },
    access: 'invitation',
  };
  const make = (by = tess, fields = git) => makeCourse(fields, by, { db, now: 7, newName: () => `name${++names}` });
  const taughtBy = async (person: typeof tess) => (await listTaught(person, { db })).map(({ id }) => id);

  test('who makes a course teaches it, and so may an administrator; nobody else', async () => {
    const id = await make();
    expect(id).toMatch(/^understanding-git-name\d+$/);
    expect(await findTaught(id, tess, { db })).toEqual({ id, ...git });
    expect(await findTaught(id, root, { db })).toEqual({ id, ...git });
    for (const person of [theo, lea]) await expect(findTaught(id, person, { db })).rejects.toThrow(NotFound);
    expect([await taughtBy(tess), await taughtBy(root), await taughtBy(theo)]).toEqual([[id], [id], []]);
  });

  test('what nobody can type in a text is not kept, and all else is', async () => {
    const hostile = 'a\0b\x07\x1b[0m\r\nc\rd \ud83d \u202e\u{1f40b}\ufeff鲸';
    const fields = courseFields.parse({
      ...git,
      languages: ['en'],
      title: { en: hostile },
      description: { en: hostile },
    });
    const kept = 'ab[0m\nc\nd \ufffd \u202e\u{1f40b}\ufeff鲸';
    const course = await findTaught(await make(tess, fields), tess, { db });
    expect(course).toMatchObject({ title: { en: kept }, description: { en: kept } });
  });

  test('a course has an article from the start, and comes after those that were there', async () => {
    const [first, second] = [await make(), await make()];
    expect(await taughtBy(tess)).toEqual([first, second]);
    expect(await db.read.article.findMany({ select: { courseId: true, title: true } })).toEqual(
      [first, second].map((courseId) => ({ courseId, title: JSON.stringify(git.title) })),
    );
  });

  test('there is something to teach for who may make courses, and for a learner who instructs one', async () => {
    const id = await make();
    const may = (person: typeof tess) => mayTeach(person, { db });
    expect([await may(theo), await may(root), await may(lea)]).toEqual([true, true, false]);
    await db.write.enrolment.create({ data: { userId: 'lea', courseId: id, role: 'instructor', createdAt: 1n } });
    expect(await may(lea)).toBe(true);
    expect(await taughtBy(lea)).toEqual([id]);
  });

  test('a learner makes no course', async () => {
    await expect(make(lea)).rejects.toThrow(NotFound);
    expect(await db.read.course.count()).toBe(0);
  });

  test('a course that is opened can be joined, with its new words; archived, it cannot', async () => {
    const id = await make();
    const words = { title: { en: 'Git' }, description: { en: 'Branches.' }, languages: ['en'] } as const;
    await changeCourse(id, { ...words, languages: ['en'], access: 'open' }, tess, { db, now: 8 });
    expect(await listOpenCourses('zh-CN', { db })).toEqual([{ id, title: 'Git', description: 'Branches.' }]);
    await changeCourse(id, { ...words, languages: ['en'], access: 'archived' }, tess, { db, now: 8 });
    expect(await listOpenCourses('en', { db })).toEqual([]);
    expect(await taughtBy(tess)).toEqual([id]);
  });

  test('a course of somebody else, and one that is not there, cannot be changed', async () => {
    const id = await make();
    for (const course of [id, 'nowhere'])
      await expect(changeCourse(course, { ...git, title: { en: 'Mine' } }, theo, { db, now: 8 })).rejects.toThrow(
        NotFound,
      );
    expect((await findTaught(id, tess, { db })).title).toEqual(git.title);
  });
});
