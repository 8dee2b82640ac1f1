import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { aContentFolder, drawingFile } from '../bank/content.builder.ts';
import { loadContent } from '../bank/load-content.ts';
import { findPlacesToGoOn } from './find-places-to-go-on.ts';
import { listContents } from './list-contents.ts';
import { loadSection } from './load-section.ts';
import { notePlace } from './note-place.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let removeDatabase: () => Promise<void>;
  let folder: ReturnType<typeof aContentFolder>;
  const load = () => loadContent({ root: folder.root, mark: '' }, { db, now: 1 });
  beforeEach(async () => {
    ({ db, remove: removeDatabase } = await aDatabase(provider));
    folder = aContentFolder();
    await load();
    for (const id of ['ann', 'eve'])
      await db.write.user.create({ data: { id, email: id, name: id, role: 'learner', createdAt: 0n } });
    await db.write.enrolment.create({ data: { userId: 'ann', courseId: 'docker', role: 'learner', createdAt: 0n } });
  });
  afterEach(async () => {
    folder.remove();
    await removeDatabase();
  });

  const ann = { id: 'ann', role: 'learner' as const };
  const eve = { id: 'eve', role: 'instructor' as const };
  const root = { id: 'root', role: 'administrator' as const };

  test('the contents are those of the courses a person is in; an administrator reads all', async () => {
    const contents = [
      {
        id: 'docker',
        title: 'Docker',
        language: 'zh-CN',
        articles: [
          {
            id: 'docker.basics',
            title: '基础',
            sections: [
              { id: 'docker.first', heading: '第一', number: 1 },
              { id: 'docker.second', heading: '第二', number: 2 },
            ],
          },
        ],
      },
    ];
    expect(await listContents(ann, 'zh-CN', { db })).toEqual(contents);
    expect(await listContents(root, 'zh-CN', { db })).toEqual(contents);
    expect(await listContents(eve, 'zh-CN', { db })).toEqual([]);
  });

  test('a section comes with its place, its neighbours and its text', async () => {
    expect(await loadSection('docker.second', ann, 'en', { db })).toEqual({
      ...{ id: 'docker.second', heading: 'Second', number: 2, language: 'en' },
      course: { id: 'docker', title: 'Docker' },
      article: {
        ...{ id: 'docker.basics', title: 'Basics' },
        sections: [
          { id: 'docker.first', heading: 'First', number: 1 },
          { id: 'docker.second', heading: 'Second', number: 2 },
        ],
      },
      body: 'One. {#one}\n\nTwo. {#two}',
      diagram: null,
      previous: { id: 'docker.first', heading: 'First', number: 1 },
      next: null,
    });
  });

  test('a language the course lacks falls back to its first', async () => {
    expect(await loadSection('docker.first', ann, 'fr', { db })).toMatchObject({ heading: 'First', language: 'en' });
  });

  test('a section is drawn in the language it is read in, else in the first of its course', async () => {
    folder.write('docker/basics/01-first/diagram.en.svg', drawingFile('One'));
    folder.write('docker/basics/01-first/diagram.zh-CN.svg', drawingFile('一'));
    await load();
    const drawn = async (language: string) => (await loadSection('docker.first', ann, language, { db })).diagram;
    expect(await drawn('zh-CN')).toContain('>一</text>');
    expect(await drawn('fr')).toContain('>One</text>');
  });

  test('a section that is not there and one that is not yours are the same', async () => {
    for (const [reader, id] of [
      [ann, 'docker.nowhere'],
      [eve, 'docker.first'],
    ] as const)
      await expect(loadSection(id, reader, 'en', { db })).rejects.toThrow(
        new NotFound('There is no section of this name.'),
      );
  });

  test('a retired section is gone for readers and counted no more', async () => {
    folder.remove('docker/basics/01-first');
    await load();
    await expect(loadSection('docker.first', ann, 'en', { db })).rejects.toThrow(NotFound);
    expect(await loadSection('docker.second', ann, 'en', { db })).toMatchObject({ number: 1, previous: null });
  });

  test('reading goes on from one article into the next', async () => {
    folder.write('docker/more/article.yaml', 'title: { en: More, zh-CN: 更多 }\nposition: 2');
    for (const [language, text] of [
      ['en', '# Third\n\nOne. {#one}'],
      ['zh-CN', '# 第三\n\n一。 {#one}'],
    ] as const)
      folder.write(`docker/more/01-third/section.${language}.md`, text);
    folder.write('docker/more/01-third/questions.yaml', 'questions: []');
    await load();
    expect((await loadSection('docker.second', ann, 'en', { db })).next).toMatchObject({ heading: 'Third', number: 1 });
    expect((await loadSection('docker.third', ann, 'en', { db })).previous).toMatchObject({
      heading: 'Second',
      number: 2,
    });
  });

  test('where a person stopped is kept for each course, the newest place alone', async () => {
    const goOn = async () => findPlacesToGoOn('ann', await listContents(ann, 'en', { db }), { db });
    expect(await goOn()).toEqual(new Map());
    await notePlace({ section: 'docker.first', passage: 'one' }, ann, { db, now: 1 });
    await notePlace({ section: 'docker.second', passage: '' }, ann, { db, now: 2 });
    const section = { id: 'docker.second', heading: 'Second', number: 2 };
    expect(await goOn()).toEqual(new Map([['docker', { section, passage: '' }]]));
    expect(await findPlacesToGoOn('eve', await listContents(root, 'en', { db }), { db })).toEqual(new Map());
  });

  test('no place is kept in a section that is not there or not yours, and none is shown in one that is retired', async () => {
    for (const [reader, section] of [
      [ann, 'docker.nowhere'],
      [eve, 'docker.first'],
    ] as const)
      await expect(notePlace({ section, passage: '' }, reader, { db, now: 1 })).rejects.toThrow(NotFound);
    await notePlace({ section: 'docker.first', passage: 'one' }, ann, { db, now: 1 });
    folder.remove('docker/basics/01-first');
    await load();
    expect(await findPlacesToGoOn('ann', await listContents(ann, 'en', { db }), { db })).toEqual(new Map());
  });
});
