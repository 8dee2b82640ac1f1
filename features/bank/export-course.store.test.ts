import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { makeCourse } from '../courses/make-course.ts';
import { aContentFolder } from './content.builder.ts';
import { exportCourse } from './export-course.ts';
import { loadContent } from './load-content.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let removeDatabase: () => Promise<void>;
  let root: string;
  beforeEach(async () => {
    ({ db, remove: removeDatabase } = await aDatabase(provider));
    root = mkdtempSync(path.join(tmpdir(), 'wengu-export-'));
  });
  afterEach(async () => {
    rmSync(root, { recursive: true });
    await removeDatabase();
  });

  const load = (folder: string) => loadContent({ root: folder, mark: folder }, { db, now: 1_000 });
  const exportTo = (name: string, course = 'docker') => exportCourse({ course, root: path.join(root, name) }, { db });

  /** Every file under a folder, by its path. */
  function filesIn(name: string): Record<string, string> {
    const folder = path.join(root, name);
    const names = (readdirSync(folder, { recursive: true }) as string[]).sort();
    const files = names.filter((each) => statSync(path.join(folder, each)).isFile());
    return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
  }

  /** Exports, loads what was exported, exports again. */
  async function goRound(course = 'docker') {
    expect(await exportTo('once', course)).toMatchObject({ ok: true });
    const { loaded, changes, problems } = await load(path.join(root, 'once'));
    expect(await exportTo('twice', course)).toMatchObject({ ok: true });
    expect(filesIn('twice')).toEqual(filesIn('once'));
    return { loaded, changes, problems };
  }
  const unchanged = { loaded: true, changes: [], problems: [] };

  test('the Docker course goes out and comes back as it was, and is written the same again', async () => {
    cpSync('content/docker', path.join(root, 'content/docker'), { recursive: true });
    expect(await load(path.join(root, 'content'))).toMatchObject({ loaded: true, problems: [] });
    expect(await goRound()).toEqual(unchanged);
    expect(Object.keys(filesIn('once')).sort()).toEqual(Object.keys(filesIn('content')).sort());
  }, 120_000);

  test('what was changed in the app goes out as it is there', async () => {
    const { root: content, remove } = aContentFolder();
    await load(content);
    remove();
    await db.write.question.update({ where: { id: 'docker.p' }, data: { state: 'retired' } });
    await db.write.question.update({ where: { id: 'docker.q' }, data: { position: 1_001_009 } });
    const tags = ['late', 'exam'].map((tag) => ({ questionId: 'docker.q', tag }));
    await db.write.questionTag.createMany({ data: tags });
    const draft = { courseId: 'docker', sectionId: 'docker.first', passage: '', type: 'choice', state: 'draft' };
    await db.write.question.create({
      data: { id: 'docker.written', ...draft, position: 1_001_010, version: 0, revision: 1 },
    });
    const reworded = JSON.stringify({ en: '  "First": #1, or - so  '.trim(), 'zh-CN': '第一：“一”' });
    await db.write.section.update({ where: { id: 'docker.first' }, data: { heading: reworded } });
    expect(await goRound()).toEqual(unchanged);
    expect(filesIn('once')['docker/basics/01-first/questions.yaml']).toMatch(/^ {4}place: 9$/m);
    expect(filesIn('once')['docker/basics/01-first/questions.yaml']).toMatch(/^ {4}tags: *\n? *-? *\[?.*exam/m);
    expect(filesIn('once')['docker/basics/01-first/questions.yaml']).not.toContain('docker.written');
    expect(filesIn('once')['docker/basics/01-first/section.en.md']).toMatch(
      /^# "First": #1, or - so\n\nOne\. \{#one\}/,
    );
    expect(await db.read.question.findUnique({ where: { id: 'docker.p' } })).toMatchObject({ state: 'retired' });
  });

  test('a course made in the app becomes files that are loaded elsewhere', async () => {
    const tess = { id: 'tess', role: 'instructor' as const };
    await db.write.user.create({ data: { ...tess, email: 'tess@example.org', name: 'Tess', createdAt: 0n } });
    const made = { db, now: 7, newName: () => 'x1' };
    const fields = { languages: ['en' as const], title: { en: 'Git' }, description: {}, access: 'open' as const };
    const course = await makeCourse(fields, tess, made);
    const { id: articleId } = await db.read.article.findFirstOrThrow();
    const body = JSON.stringify({ en: 'A branch is a name. {#p-x1}\n\n```\ngit branch\n```' });
    await db.write.section.create({
      data: { id: `${course}.x2`, articleId, position: 1, heading: '{"en":"Branches"}', body },
    });
    expect(await goRound(course)).toEqual(unchanged);
    const other = await aDatabase(provider);
    const there = { root: path.join(root, 'once'), mark: '' };
    expect(await loadContent(there, { db: other.db, now: 1 })).toMatchObject({ loaded: true, problems: [] });
    await other.remove();
  });

  test('what could not be loaded again is not written, and it is said why', async () => {
    const { root: content, remove } = aContentFolder();
    await load(content);
    remove();
    await db.write.section.update({ where: { id: 'docker.first' }, data: { body: '{"en":"One. {#one}"}' } });
    const outcome = await exportTo('once');
    expect(outcome).toMatchObject({ ok: false, reason: 'faults' });
    expect(outcome).toHaveProperty(
      'problems',
      expect.arrayContaining([{ file: 'docker/basics/01-first/section.zh-CN.md', line: 1, message: 'is missing' }]),
    );
    expect(readdirSync(path.join(root, 'once'))).toEqual([]);
  });

  test('nothing is written over a folder that is there', async () => {
    const { root: content, remove } = aContentFolder();
    await load(content);
    expect(await exportCourse({ course: 'docker', root: content }, { db })).toEqual({ ok: false, reason: 'is-there' });
    remove();
  });

  test('a course that is not there has no files', async () => {
    await expect(exportTo('once', 'nowhere')).rejects.toThrow(NotFound);
    expect(existsSync(path.join(root, 'once'))).toBe(false);
  });

  describe('pictures', () => {
    const bytes = Buffer.from('RIFF, as good as any');
    const hash = createHash('sha256').update(bytes).digest('hex');
    const name = `${hash}-40x30.webp`;

    /** A course in whose first section a picture is shown. */
    async function anIllustrated() {
      const { root: content, remove } = aContentFolder();
      await load(content);
      remove();
      await db.write.picture.create({ data: { courseId: 'docker', name, bytes, createdAt: 1n } });
      const { body } = await db.read.section.findUniqueOrThrow({ where: { id: 'docker.first' } });
      const shown = body.replaceAll('{#one}', `![A box](/pictures/docker/${name}) {#one}`);
      await db.write.section.update({ where: { id: 'docker.first' }, data: { body: shown } });
    }

    test('go out as files and come back elsewhere', async () => {
      await anIllustrated();
      expect(await goRound()).toEqual(unchanged);
      expect(readFileSync(path.join(root, 'once/docker/pictures', name))).toEqual(bytes);
      const other = await aDatabase(provider);
      const there = { root: path.join(root, 'once'), mark: '' };
      expect(await loadContent(there, { db: other.db, now: 5 })).toMatchObject({ loaded: true, problems: [] });
      const [picture] = await other.db.read.picture.findMany();
      expect(Buffer.from(picture?.bytes ?? [])).toEqual(bytes);
      await other.remove();
    });

    test('that are missing, or are not what their name says, are told', async () => {
      await anIllustrated();
      await exportTo('once');
      const file = path.join(root, 'once/docker/pictures', name);
      writeFileSync(file, 'another');
      expect((await load(path.join(root, 'once'))).problems).toEqual([
        {
          file: `docker/basics/01-first`,
          line: 1,
          message: expect.stringContaining(`docker/pictures/${name}, which is missing`),
        },
        { file: `docker/pictures/${name}`, line: 1, message: expect.stringContaining('not the picture') },
      ]);
      rmSync(file);
      expect((await load(path.join(root, 'once'))).problems).toHaveLength(1);
    });
  });
});
