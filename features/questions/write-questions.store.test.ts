import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Teacher } from '../courses/teacher.ts';
import { aBody, aTaughtStudy } from './questions.builder.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aTaughtStudy>>;
  beforeEach(async () => {
    study = await aTaughtStudy(provider);
  });
  afterEach(() => study.remove());

  const tom: Teacher = { id: 'tom', role: 'instructor' };

  test('a new question is a draft after the others of its section, with its type and nothing else', async () => {
    const id = await study.make();
    expect(await study.load(id)).toEqual({
      ...{ id, type: 'choice', state: 'draft', edits: 0, published: null },
      draft: {
        ...{ section: 'docker.first', passage: '', body: { type: 'choice' }, basedOn: 0 },
        ...{ editor: "tess's name", at: Date.parse('2026-05-02T12:00:00Z') },
      },
    });
    expect(await study.row(id)).toMatchObject({ position: 3, version: 0, publishedAt: null });
  });

  test('a draft is kept unfinished, and learners go on with what is published', async () => {
    const body = { type: 'choice' as const, prompt: 'x'.repeat(50_000) };
    expect(await study.save('docker.p', { body, section: 'docker.second', passage: '' })).toEqual({
      ok: true,
      edits: 1,
    });
    const { draft, published, state } = await study.load('docker.p');
    expect(draft).toMatchObject({ body, section: 'docker.second', passage: '', basedOn: 1 });
    expect([state, published?.section, published?.version]).toEqual(['published', 'docker.first', 1]);
    expect(await study.row('docker.p')).toMatchObject({ sectionId: 'docker.first', version: 1 });
  });

  test('the type of a question stays', async () => {
    await study.save('docker.p', { body: { type: 'short', accepted: ['x'] } });
    expect((await study.load('docker.p')).draft?.body).toEqual({ type: 'choice', accepted: ['x'] });
  });

  test('a draft that was never published stands in the section it was moved to, after the others', async () => {
    const id = await study.make();
    await study.save(id, { section: 'docker.second', passage: 'two' });
    expect(await study.row(id)).toMatchObject({ sectionId: 'docker.second', passage: 'two', position: 4 });
    await study.save(id, { section: 'docker.second', passage: 'one' });
    expect(await study.row(id)).toMatchObject({ passage: 'one', position: 4 });
  });

  test('who saves over what another saved meanwhile is shown it, and can save all the same', async () => {
    const mine = aBody({ prompt: 'Mine' });
    expect(await study.save('docker.p', { body: mine }, { seen: 0 })).toEqual({ ok: true, edits: 1 });
    const second = await study.save('docker.p', { body: aBody({ prompt: 'Yours' }) }, { seen: 0, by: tom });
    if (second.ok) throw new Error('It was not noticed.');
    expect(second).toMatchObject({
      reason: 'changed-meanwhile',
      theirs: { edits: 1, draft: { body: mine, editor: "tess's name" } },
    });
    expect((await study.load('docker.p')).draft?.body).toEqual(mine);
    const again = { seen: second.theirs.edits, by: tom };
    expect(await study.save('docker.p', { body: aBody({ prompt: 'Yours' }) }, again)).toEqual({ ok: true, edits: 2 });
    expect((await study.load('docker.p')).draft).toMatchObject({ editor: "tom's name", body: { prompt: 'Yours' } });
  });

  test('of many who save at the same moment one is kept, and all others are told', async () => {
    const saved = await Promise.all(
      [1, 2, 3, 4].map((each) => study.save('docker.p', { body: aBody({ prompt: `No. ${each}` }) }, { seen: 0 })),
    );
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await study.load('docker.p')).edits).toBe(1);
  });

  test('a draft that was thrown away is no ground to save on unseen', async () => {
    await study.save('docker.p');
    expect(await study.discard('docker.p')).toEqual({ ok: true, gone: false });
    expect((await study.load('docker.p')).draft).toBeNull();
    expect(await study.save('docker.p', {}, { seen: 1 })).toMatchObject({ reason: 'changed-meanwhile' });
  });

  test('what is thrown away unpublished is gone, and not while somebody else wrote', async () => {
    const id = await study.make();
    await study.save(id, {}, { by: tom });
    expect(await study.discard(id, { seen: 0 })).toMatchObject({ ok: false, reason: 'changed-meanwhile' });
    expect(await study.discard(id)).toEqual({ ok: true, gone: true });
    await expect(study.load(id)).rejects.toThrow(NotFound);
  });

  test('a draft keeps no name of a person who is gone', async () => {
    await study.save('docker.p', {}, { by: tom });
    await study.publish('docker.p', {}, { by: tom });
    await study.save('docker.p', {}, { by: tom });
    await study.db.write.user.delete({ where: { id: 'tom' } });
    const { draft, published } = await study.load('docker.p');
    expect([draft?.editor, published?.editor]).toEqual([null, null]);
  });

  test('who does not teach the course finds nothing in it, be they teacher or learner', async () => {
    const id = await study.make();
    const theo: Teacher = { id: 'theo', role: 'instructor' };
    for (const by of [theo, { ...theo, id: 'ann' }, { id: 'ann', role: 'learner' as const }]) {
      await expect(study.load(id, by)).rejects.toThrow(NotFound);
      await expect(study.save(id, {}, { by })).rejects.toThrow(NotFound);
      await expect(study.publish(id, {}, { by })).rejects.toThrow(NotFound);
      await expect(study.make('docker.first', 'choice', by)).rejects.toThrow(NotFound);
    }
    expect((await study.load(id)).edits).toBe(0);
  });

  test('an administrator may write everywhere', async () => {
    await study.db.write.enrolment.deleteMany({ where: { userId: 'tom' } });
    const by: Teacher = { id: 'tom', role: 'administrator' };
    expect(await study.save('docker.p', {}, { by })).toEqual({ ok: true, edits: 1 });
  });

  test('a question that is not there, or is of another course, is not found', async () => {
    await expect(study.load('docker.none')).rejects.toThrow(NotFound);
    await study.db.write.course.create({
      data: { id: 'git', title: '""', description: '""', languages: '["en"]', access: 'open', position: 2 },
    });
    await study.db.write.enrolment.create({
      data: { userId: 'tess', courseId: 'git', role: 'instructor', createdAt: 0n },
    });
    await expect(study.save('docker.p', {}, { course: 'git' })).rejects.toThrow(NotFound);
  });

  test('nothing is written for a section that is not there or is retired', async () => {
    await study.db.write.section.update({ where: { id: 'docker.second' }, data: { retiredAt: 1n } });
    for (const section of ['docker.none', 'docker.second']) {
      await expect(study.make(section)).rejects.toThrow(NotFound);
      await expect(study.save('docker.p', { section })).rejects.toThrow(NotFound);
    }
  });

  test('an archived course can still be written in', async () => {
    await study.db.write.course.update({ where: { id: 'docker' }, data: { access: 'archived' } });
    expect(await study.save(await study.make())).toMatchObject({ ok: true });
  });
});
