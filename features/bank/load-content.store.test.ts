import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { sql } from '../../lib/db/sql.ts';
import { logOf } from '../log/log.builder.ts';
import { aContentFolder, drawingFile, questionsFile } from './content.builder.ts';
import { isLoaded } from './is-loaded.ts';
import { type LoadOptions, loadContent } from './load-content.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let removeDatabase: () => Promise<void>;
  let folder: ReturnType<typeof aContentFolder>;
  beforeEach(async () => {
    ({ db, remove: removeDatabase } = await aDatabase(provider));
    folder = aContentFolder();
  });
  afterEach(async () => {
    folder.remove();
    await removeDatabase();
  });

  const first = 'docker/basics/01-first/questions.yaml';
  const load = (options: Partial<LoadOptions> = {}, now = 1_000) =>
    loadContent({ root: folder.root, mark: 'these', ...options }, { db, now });
  /** What a load did or would do, as `action id (fields)`. */
  const changes = async (options: Partial<LoadOptions> = {}) =>
    (await load(options)).changes.map(({ action, id, taken }) =>
      action === 'create' ? `create ${id}` : `${action} ${id} (${taken})`,
    );
  const question = (id: string) => db.read.question.findUniqueOrThrow({ where: { id: `docker.${id}` } });
  const versions = (id: string) =>
    db.read.questionVersion.findMany({ where: { questionId: `docker.${id}` }, orderBy: { number: 'asc' } });
  const promptOf = async (id: string) => JSON.parse((await versions(id)).at(-1)?.body ?? '').prompt.en;

  /** Somebody edits the question in the app. */
  async function editInApp(id: string, prompt: string) {
    const questionId = `docker.${id}`;
    const { version, revision } = await question(id);
    const body = JSON.parse((await versions(id)).at(-1)?.body ?? '');
    const edited = JSON.stringify({ ...body, prompt: { ...body.prompt, en: prompt } });
    await db.write.questionVersion.create({
      data: { questionId, number: version + 1, revision, body: edited, createdAt: 5n },
    });
    await db.write.question.update({ where: { id: questionId }, data: { version: version + 1 } });
  }

  /** Every row that a load may write. */
  async function snapshot() {
    const { course, article, section, question, questionVersion, loadedItem } = db.read;
    const rows = [
      ...(await course.findMany({ orderBy: { id: 'asc' } })),
      ...(await article.findMany({ orderBy: { id: 'asc' } })),
      ...(await section.findMany({ orderBy: { id: 'asc' } })),
      ...(await question.findMany({ orderBy: { id: 'asc' } })),
      ...(await questionVersion.findMany({ orderBy: [{ questionId: 'asc' }, { number: 'asc' }] })),
      ...(await loadedItem.findMany({ orderBy: [{ kind: 'asc' }, { id: 'asc' }] })),
    ];
    return JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value));
  }

  test('a first load creates course, article, sections and questions', async () => {
    expect(await changes()).toEqual([
      ...['create docker', 'create docker.basics', 'create docker.first', 'create docker.second'],
      ...['create docker.p', 'create docker.q', 'create docker.r'],
    ]);
    expect(await question('r')).toMatchObject({
      ...{ courseId: 'docker', sectionId: 'docker.second', passage: 'two', type: 'choice' },
      ...{ state: 'published', position: 1_002_001, version: 1, revision: 1 },
    });
    const section = await db.read.section.findUniqueOrThrow({ where: { id: 'docker.first' } });
    expect(JSON.parse(section.heading)).toEqual({ en: 'First', 'zh-CN': '第一' });
    expect(JSON.parse(section.body).en).toBe('One. {#one}\n\nTwo. {#two}');
    const counts = { created: 7, updated: 0, retired: 0 };
    expect(await logOf(db)).toEqual([{ kind: 'content-loaded', course: 'docker', ...counts }]);
  });

  test('a second load finds everything the same and writes nothing', async () => {
    await load();
    const before = await snapshot();
    expect(await load({}, 2_000)).toEqual({ loaded: true, changes: [], same: 7, problems: [] });
    expect(await snapshot()).toBe(before);
  });

  test('a changed wording is a new version of the same revision', async () => {
    await load();
    folder.write(first, questionsFile({ id: 'p', prompt: 'Better?' }, { id: 'q' }));
    expect(await changes()).toEqual(['update docker.p (body)']);
    expect(await versions('p')).toMatchObject([
      { number: 1, revision: 1 },
      { number: 2, revision: 1, createdAt: 1000n },
    ]);
    expect(await question('p')).toMatchObject({ version: 2, revision: 1 });
  });

  test('a changed key needs a raised revision, and nothing else waits for it', async () => {
    await load();
    folder.write(first, questionsFile({ id: 'p', correct: 'b' }, { id: 'q', prompt: 'Better?' }));
    const outcome = await load();
    expect(outcome.changes.map(({ id }) => id)).toEqual(['docker.q']);
    expect(outcome.problems).toMatchObject([{ file: first, line: 3 }]);
    folder.write(first, questionsFile({ id: 'p', correct: 'b', revision: 2 }, { id: 'q', prompt: 'Better?' }));
    expect(await changes()).toEqual(['update docker.p (body,revision)']);
    expect(await question('p')).toMatchObject({ version: 2, revision: 2 });
  });

  test('a revision raised alone is a new version with the same wording', async () => {
    await load();
    folder.write(first, questionsFile({ id: 'p', revision: 2 }, { id: 'q' }));
    expect(await changes()).toEqual(['update docker.p (revision)']);
    const [old, raised] = await versions('p');
    expect(raised).toEqual({ ...old, number: 2, revision: 2 });
  });

  test('a question that was taken back to a draft in the app stays one when its file changes', async () => {
    await load();
    await db.write.question.update({ where: { id: 'docker.q' }, data: { state: 'draft' } });
    folder.write(first, questionsFile({ id: 'q', prompt: 'Better?' }, { id: 'p' }));
    await load();
    expect(await question('q')).toMatchObject({ state: 'draft', version: 2 });
  });

  test('an edit that is saved while a load is under way is not lost', async () => {
    await load();
    folder.write(first, questionsFile({ id: 'p', prompt: 'Better?' }, { id: 'q' }));
    const body = (await versions('p')).at(-1)?.body.replace('What is p?', 'Edited?') ?? '';
    let loading: ReturnType<typeof load> | undefined;
    await db.write.$transaction(async (transaction) => {
      await transaction.question.update({ where: { id: 'docker.p' }, data: { version: 2 } });
      const version = { questionId: 'docker.p', number: 2, revision: 1, body, createdAt: 5n };
      await transaction.questionVersion.create({ data: version });
      loading = load();
      // On PostgreSQL it goes on until it meets the row that is being edited; on SQLite it waits for its turn.
      const waiting = sql`SELECT 1 FROM pg_locks WHERE NOT granted`;
      while (provider === 'postgresql' && (await db.query(waiting)).length === 0);
    });
    expect((await loading)?.problems).toHaveLength(1);
    expect(await promptOf('p')).toBe('Edited?');
  });

  test('an edit in the app survives a load, and a file that changed too is a problem until told who wins', async () => {
    await load();
    await editInApp('p', 'Edited?');
    expect(await changes()).toEqual([]);
    folder.write(first, questionsFile({ id: 'p', prompt: 'Better?' }, { id: 'q' }));
    expect((await load()).problems).toHaveLength(1);
    expect((await load()).problems).toHaveLength(1);
    expect(await promptOf('p')).toBe('Edited?');
    expect(await changes({ takeFiles: true })).toEqual(['update docker.p (body)']);
    expect(await promptOf('p')).toBe('Better?');
    expect((await versions('p')).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await load()).toMatchObject({ changes: [], problems: [] });
  });

  const drawing = (language: string) => `docker/basics/01-first/diagram.${language}.svg`;
  async function drawn() {
    const { diagram } = await db.read.section.findUniqueOrThrow({ where: { id: 'docker.first' } });
    return diagram && JSON.parse(diagram);
  }

  test('a drawing comes, changes and goes with its files', async () => {
    await load();
    expect(await drawn()).toBeNull();
    folder.write(drawing('en'), drawingFile('One'));
    folder.write(drawing('zh-CN'), drawingFile('一'));
    expect(await changes()).toEqual(['update docker.first (diagram)']);
    expect(await drawn()).toEqual({
      en: expect.stringContaining('>One</text>'),
      'zh-CN': expect.stringContaining('>一'),
    });
    folder.write(drawing('en'), drawingFile('Two'));
    expect(await changes()).toEqual(['update docker.first (diagram)']);
    expect((await drawn()).en).toContain('>Two</text>');
    expect(await changes()).toEqual([]);
    for (const language of ['en', 'zh-CN']) folder.remove(drawing(language));
    expect(await changes()).toEqual(['update docker.first (diagram)']);
    expect(await drawn()).toBeNull();
  });

  test('a section loaded before there were drawings gets one as any other change', async () => {
    await load();
    const key = { courseId_kind_id: { courseId: 'docker', kind: 'section', id: 'docker.first' } };
    const { content } = await db.read.loadedItem.findUniqueOrThrow({ where: key });
    const { diagram: _, ...old } = JSON.parse(content);
    await db.write.loadedItem.update({ where: key, data: { content: JSON.stringify(old) } });
    for (const language of ['en', 'zh-CN']) folder.write(drawing(language), drawingFile(language));
    expect((await load()).problems).toEqual([]);
    expect((await drawn()).en).toContain('>en</text>');
  });

  test('a course keeps the programs that its files describe, one loaded before they were kept too', async () => {
    await load();
    const key = { courseId_kind_id: { courseId: 'docker', kind: 'course', id: 'docker' } };
    const { content } = await db.read.loadedItem.findUniqueOrThrow({ where: key });
    const { programs: _, ...old } = JSON.parse(content);
    await db.write.loadedItem.update({ where: key, data: { content: JSON.stringify(old) } });
    folder.write('docker/commands.yaml', JSON.stringify({ programs: [{ name: 'ls', commands: [{ names: [''] }] }] }));
    expect(await changes()).toEqual(['update docker (programs)']);
    const { programs } = await db.read.course.findUniqueOrThrow({ where: { id: 'docker' } });
    expect(JSON.parse(programs)).toMatchObject([{ name: 'ls', commands: [{ names: [''], flags: [] }] }]);
    expect(await changes()).toEqual([]);
  });

  test("tags come from the files, and an instructor's stay until the file says others", async () => {
    const tagsOf = async (id: string) =>
      (await db.read.questionTag.findMany({ where: { questionId: `docker.${id}` } })).map(({ tag }) => tag).sort();
    folder.write(first, questionsFile({ id: 'p', tags: ['hard', 'exam', 'hard'] }, { id: 'q' }));
    await load();
    expect([await tagsOf('p'), await tagsOf('q')]).toEqual([['exam', 'hard'], []]);
    await db.write.questionTag.create({ data: { questionId: 'docker.q', tag: 'mine' } });
    expect(await changes()).toEqual([]);
    folder.write(first, questionsFile({ id: 'p', tags: ['exam'] }, { id: 'q' }));
    expect(await changes()).toEqual(['update docker.p (tags)']);
    expect([await tagsOf('p'), await tagsOf('q')]).toEqual([['exam'], ['mine']]);
  });

  test('a load counts as an edit of what it changes', async () => {
    await load();
    folder.write(first, questionsFile({ id: 'p', prompt: 'Reworded?' }, { id: 'q' }));
    await load();
    expect([(await question('p')).edits, (await question('q')).edits]).toEqual([1, 0]);
  });

  test('what disappears is retired, and comes back', async () => {
    await load();
    folder.write(first, questionsFile({ id: 'q' }));
    folder.remove('docker/basics/02-second');
    expect(await changes()).toEqual([
      ...['retire docker.second (retired)', 'retire docker.p (retired)'],
      ...['update docker.q (position)', 'retire docker.r (retired)'],
    ]);
    expect(await question('p')).toMatchObject({ state: 'retired', version: 1 });
    expect(await db.read.section.findUniqueOrThrow({ where: { id: 'docker.second' } })).toMatchObject({
      retiredAt: 1000n,
    });
    expect(await changes()).toEqual([]);
    folder.write(first, questionsFile({ id: 'p' }, { id: 'q' }));
    expect(await changes()).toEqual(['update docker.p (retired)', 'update docker.q (position)']);
    expect(await question('p')).toMatchObject({ state: 'published', version: 1 });
  });

  test('what was made in the app, and courses of others, are not touched', async () => {
    await load();
    const { id: _, ...row } = await question('p');
    await db.write.question.create({ data: { id: 'docker.abcdefghij', ...row } });
    await db.write.course.create({
      data: { id: 'git', title: '"Git"', description: '"D"', languages: '["en"]', access: 'open', position: 2 },
    });
    folder.remove('docker/basics/02-second');
    await load();
    expect(await question('abcdefghij')).toMatchObject({ state: 'published' });
    expect(await db.read.course.findUniqueOrThrow({ where: { id: 'git' } })).toMatchObject({ access: 'open' });
  });

  test('a fault in one file stops the whole load', async () => {
    await load();
    const before = await snapshot();
    folder.write(first, questionsFile({ id: 'p', prompt: 'Better?' }, { id: 'q', passage: 'nowhere' }));
    expect(await load()).toMatchObject({ loaded: false, changes: [], problems: [{ file: first }] });
    expect(await snapshot()).toBe(before);
  });

  test('a load that breaks off leaves nothing behind', async () => {
    await load();
    // The version that the load is about to write is there already, as no orderly writer leaves it.
    const { version } = await question('q');
    const taken = { questionId: 'docker.q', number: version + 1, revision: 1, body: 'null', createdAt: 0n };
    await db.write.questionVersion.create({ data: taken });
    const before = await snapshot();
    folder.write(first, questionsFile({ id: 'new' }, { id: 'p', prompt: 'Better?' }, { id: 'q', prompt: 'Better?' }));
    await expect(load({ takeFiles: true })).rejects.toThrow();
    expect(await snapshot()).toBe(before);
  });

  test('a dry run tells what a load would do, and does nothing', async () => {
    const before = await snapshot();
    expect(await changes({ dryRun: true })).toHaveLength(7);
    expect(await load({ dryRun: true })).toMatchObject({ loaded: false });
    expect(await snapshot()).toBe(before);
  });

  test('two loads at once end as one', async () => {
    const outcomes = await Promise.all([load(), load(), load()]);
    expect(outcomes.map(({ problems }) => problems)).toEqual([[], [], []]);
    expect(outcomes.map(({ changes }) => changes.length).sort()).toEqual([0, 0, 7]);
    expect(await db.read.questionVersion.count()).toBe(3);
    folder.write(first, questionsFile({ id: 'p', prompt: 'Better?' }, { id: 'q' }, { id: 's' }));
    await Promise.all([load(), load(), load()]);
    expect((await versions('p')).map(({ number }) => number)).toEqual([1, 2]);
    expect(await load()).toMatchObject({ changes: [], same: 8 });
  });

  test('files loaded without a problem are known by their mark, until something else is loaded', async () => {
    expect(await isLoaded('these', { db })).toBe(false);
    await load({ mark: 'these' });
    expect(await isLoaded('these', { db })).toBe(true);
    expect(await isLoaded('others', { db })).toBe(false);
    await load({ mark: 'others' });
    expect(await isLoaded('these', { db })).toBe(false);
    folder.write(first, questionsFile({ id: 'p', correct: 'b' }, { id: 'q' }));
    await load({ mark: 'with a problem' });
    expect(await isLoaded('with a problem', { db })).toBe(false);
    expect(await isLoaded('others', { db })).toBe(false);
  });
});
