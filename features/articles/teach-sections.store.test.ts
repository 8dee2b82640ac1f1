import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { NotFound } from '../../lib/not-found.ts';
import { makeCourse } from '../courses/make-course.ts';
import { logOf } from '../log/log.builder.ts';
import { listContents } from './list-contents.ts';
import { loadOutline } from './load-outline.ts';
import { moveSection } from './move-section.ts';
import { retireSection } from './retire-section.ts';
import { saveSection } from './save-section.ts';
import { seenMark } from './section-draft.ts';
import { findSection } from './store/read-sections.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  let course: string;
  let names = 0;
  const tess = { id: 'tess', role: 'instructor' as const };
  const theo = { id: 'theo', role: 'instructor' as const };
  beforeEach(async () => {
    names = 0;
    ({ db, remove } = await aDatabase(provider));
    for (const { id, role } of [tess, theo])
      await db.write.user.create({ data: { id, email: id, name: id, role, createdAt: 0n } });
    const fields = {
      languages: ['en' as const, 'zh-CN' as const],
      title: { en: 'Git' },
      description: {},
      access: 'open' as const,
    };
    course = await makeCourse(fields, tess, context());
  });
  afterEach(() => remove());

  const context = () => ({ db, now: 7, newName: () => `n${++names}` });
  const text = (heading: string, body: string) => ({ heading: { en: heading }, body: { en: body } });
  const save = (draft: ReturnType<typeof text>, { section = null as string | null, seen = '', by = tess } = {}) =>
    saveSection({ course, section, seen, ...draft }, by, context());
  async function add(heading: string, body = 'One.') {
    const saved = await save(text(heading, body));
    if (!saved.ok) throw new Error(`Not saved: ${saved.reason}.`);
    return saved.id;
  }
  const bodyOf = async (id: string) => (await findSection(db.read, id))?.body;
  const seenOf = async (id: string) => seenMark((await findSection(db.read, id)) ?? text('', ''));
  const headings = async () => (await listContents(tess, 'en', { db }))[0]?.articles[0]?.sections.map((s) => s.heading);
  const ask = (section: string, passage: string, position: number) =>
    db.write.question.create({
      data: {
        ...{ id: `${section}.${passage}`, courseId: course, sectionId: section, passage, type: 'choice', position },
        ...{ state: 'published', version: 1, revision: 1, publishedAt: 1n },
      },
    });

  test('a new section stands after the others, its paragraphs named', async () => {
    await add('First');
    const second = await add('Second', 'One.\n\nTwo. {#two}');
    expect(await headings()).toEqual(['First', 'Second']);
    expect(await bodyOf(second)).toEqual({ en: expect.stringMatching(/^One\. \{#p-n\d+\}\n\nTwo\. \{#two\}$/) });
  });

  test('what breaks a rule is not kept, and its line is that of the text as it was typed', async () => {
    const saved = await save(text('First', 'One. {#one}\n\nTwo. {#one}'));
    expect(saved).toMatchObject({
      ok: false,
      reason: 'faults',
      faults: [{ language: 'en', line: 3, rule: 'repeated-anchor' }],
    });
    expect(await headings()).toEqual([]);
  });

  test('who saves over what another has saved meanwhile is shown it, and can save all the same', async () => {
    const section = await add('First', 'One. {#one}');
    const seen = await seenOf(section);
    expect(await save(text('First', 'Mine. {#one}'), { section, seen })).toEqual({ ok: true, id: section });
    const second = await save(text('First', 'Yours. {#one}'), { section, seen });
    if (second.ok || second.reason !== 'changed-meanwhile') throw new Error('It was not noticed.');
    expect(second.theirs).toEqual(text('First', 'Mine. {#one}'));
    expect(await bodyOf(section)).toEqual({ en: 'Mine. {#one}' });
    await save(text('First', 'Yours. {#one}'), { section, seen: second.seen });
    expect(await bodyOf(section)).toEqual({ en: 'Yours. {#one}' });
  });

  test('a passage that a question points to is not lost', async () => {
    const section = await add('First', 'One. {#one}\n\nTwo. {#two}');
    await ask(section, 'one', 1);
    const saved = await save(text('First', 'Two. {#two}'), { section, seen: await seenOf(section) });
    expect(saved).toEqual({ ok: false, reason: 'passages-in-use', anchors: ['one'] });
  });

  test('a section moves with its questions, and not past the end', async () => {
    const [first, second] = [await add('First'), await add('Second')];
    await ask(first, 'x', 1_001_001);
    await ask(second, 'y', 1_002_001);
    for (let turn = 0; turn < 2; turn += 1) await moveSection({ course, section: second, by: -1 }, tess, context());
    expect(await headings()).toEqual(['Second', 'First']);
    const inOrder = await db.read.question.findMany({ orderBy: { position: 'asc' }, select: { sectionId: true } });
    expect(inOrder.map(({ sectionId }) => sectionId)).toEqual([second, first]);
  });

  test('a section is retired and given back, but not while questions ask of it', async () => {
    const [first, second] = [await add('First'), await add('Second')];
    await ask(first, 'x', 1);
    const retire = (section: string, retired: boolean) => retireSection({ course, section, retired }, tess, context());
    expect(await retire(first, true)).toEqual({ ok: false, reason: 'questions-ask-of-it', questions: 1 });
    await retire(second, true);
    expect(await headings()).toEqual(['First']);
    expect(await loadOutline(course, tess, { db })).toEqual([
      { id: first, heading: { en: 'First' }, retired: false, questions: 1 },
      { id: second, heading: { en: 'Second' }, retired: true, questions: 0 },
    ]);
    await retire(second, false);
    expect(await headings()).toEqual(['First', 'Second']);
  });

  test('who wrote, moved and retired a section stands in the log; what was refused does not', async () => {
    const [first, second] = [await add('First'), await add('Second')];
    await save(text('First', 'Two. {#two}'), { section: first, seen: await seenOf(first) });
    await save(text('First', 'Three.'), { section: first, seen: 'another' });
    for (let turn = 0; turn < 2; turn += 1) await moveSection({ course, section: second, by: -1 }, tess, context());
    for (const retired of [true, false]) await retireSection({ course, section: first, retired }, tess, context());
    const about = { by: 'tess', course };
    expect((await logOf(db)).slice(1)).toEqual([
      { ...about, kind: 'section-written', thing: first, isNew: true },
      { ...about, kind: 'section-written', thing: second, isNew: true },
      { ...about, kind: 'section-written', thing: first },
      { ...about, kind: 'section-moved', thing: second },
      { ...about, kind: 'section-retired', thing: first },
      { ...about, kind: 'section-brought-back', thing: first },
    ]);
  });

  test('who teaches another course can do nothing here', async () => {
    const section = await add('First');
    const seen = await seenOf(section);
    await expect(save(text('Mine', 'One.'), { section, seen, by: theo })).rejects.toThrow(NotFound);
    await expect(loadOutline(course, theo, { db })).rejects.toThrow(NotFound);
    await expect(moveSection({ course, section, by: 1 }, theo, context())).rejects.toThrow(NotFound);
    await expect(retireSection({ course, section, retired: true }, theo, context())).rejects.toThrow(NotFound);
    expect(await headings()).toEqual(['First']);
  });

  test('a section of another course is none of this one', async () => {
    const section = await add('First');
    const fields = { languages: ['en' as const], title: { en: 'Other' }, description: {}, access: 'open' as const };
    const other = await makeCourse(fields, theo, context());
    const given = { course: other, section, seen: await seenOf(section), ...text('Mine', 'One.') };
    await expect(saveSection(given, theo, context())).rejects.toThrow(NotFound);
    const retiring = retireSection({ course: other, section, retired: true }, theo, context());
    await expect(retiring).rejects.toThrow(NotFound);
    await expect(moveSection({ course: other, section, by: 1 }, theo, context())).rejects.toThrow(NotFound);
    expect(await headings()).toEqual(['First']);
  });
});
