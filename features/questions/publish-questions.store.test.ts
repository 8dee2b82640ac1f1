import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programSchema } from '../../core/command/program.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { logOf } from '../log/log.builder.ts';
import { loadQueue } from '../review/load-queue.ts';
import { anAnswer, ann } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { aBody, aTaughtStudy } from './questions.builder.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aTaughtStudy>>;
  beforeEach(async () => {
    study = await aTaughtStudy(provider);
  });
  afterEach(() => study.remove());

  const noon = Date.parse('2026-05-02T12:00:00Z');
  const at = '2026-05-02T13:00:00Z';
  const asked = async () =>
    (await loadQueue(ann, { limit: 50, language: 'en' }, study.at(at))).questions.map(({ prompt }) => prompt);
  const memoryOf = (question: string) =>
    study.db.read.memory.findUniqueOrThrow({
      where: { learnerId_questionId: { learnerId: 'ann', questionId: question } },
    });

  test('a published question reaches who is in the course the same day, as the last of its section', async () => {
    const id = await study.make();
    await study.save(id);
    expect(await asked()).not.toContain('Which one?');
    expect(await study.publish(id)).toMatchObject({ ok: true, version: 1, revision: 1 });
    expect(await asked()).toContain('Which one?');
    expect(await study.row(id)).toMatchObject({ state: 'published', publishedAt: BigInt(noon), version: 1 });
    expect(await study.versions(id)).toMatchObject([{ number: 1, source: 'app', editorId: 'tess' }]);
    expect((await study.load(id)).draft).toBeNull();
  });

  test('what breaks a rule of its type or of its place is not published', async () => {
    const id = await study.make();
    expect(await study.publish(id)).toMatchObject({ reason: 'faults', faults: expect.anything() });
    await study.save(id, { body: aBody({ correct: ['z'] }), passage: 'none' });
    expect(await study.publish(id)).toMatchObject({
      ...{ ok: false, reason: 'faults' },
      faults: [
        { at: ['passage'], rule: 'no-passage' },
        { at: ['correct', 0], rule: 'no-such-part', values: { id: 'z' } },
      ],
    });
    expect(await study.row(id)).toMatchObject({ state: 'draft', version: 0 });
  });

  test('a change of wording is a version that leaves what was learnt', async () => {
    const { db } = study;
    await takeAnswer(anAnswer('p', 'a'), ann, study.at(at));
    const before = await memoryOf('docker.p');
    await study.save('docker.p', { body: aBody({ prompt: 'Said otherwise?' }) });
    expect(await study.publish('docker.p')).toMatchObject({ ok: true, version: 2, revision: 1 });
    expect(await memoryOf('docker.p')).toEqual(before);
    expect(await study.row('docker.p')).toMatchObject({ version: 2, revision: 1, publishedAt: 0n });
    expect(await db.read.questionVersion.count({ where: { questionId: 'docker.p' } })).toBe(2);
  });

  test('another question in its place starts anew for everyone', async () => {
    await takeAnswer(anAnswer('p', 'a'), ann, study.at(at));
    expect(await memoryOf('docker.p')).toMatchObject({ reps: 1 });
    await study.save('docker.p', { body: aBody({ correct: ['b'] }) });
    expect(await study.publish('docker.p', { as: 'anew' })).toMatchObject({ ok: true, version: 2, revision: 2 });
    expect(await memoryOf('docker.p')).toMatchObject({ reps: 0, due: null });
  });

  test('a changed key is no change of wording until somebody says so', async () => {
    await study.save('docker.p', { body: aBody({ correct: ['b'] }) });
    expect(await study.publish('docker.p')).toEqual({ ok: false, reason: 'key-changed' });
    expect(await study.publish('docker.p', { keyMayChange: true })).toEqual({
      ...{ ok: true, version: 2, revision: 1, keyChanged: true },
    });
  });

  test('who began, wrote, published and retired a question is logged, and whether other answers are right', async () => {
    const id = await study.make();
    for (const correct of ['a', 'a', 'b']) await study.save(id, { body: aBody({ correct: [correct] }) });
    await study.publish(id);
    await study.save(id);
    await study.publish(id, { as: 'anew' });
    await study.retire(id);
    await study.retire(id, false);
    const about = { by: 'tess', course: 'docker', thing: id };
    expect(await logOf(study.db)).toEqual([
      { kind: 'question-begun', ...about },
      { kind: 'draft-written', ...about },
      { kind: 'draft-written', ...about },
      { kind: 'question-published', ...about, version: 1, revision: 1, keyChanged: false },
      { kind: 'draft-written', ...about },
      { kind: 'question-published', ...about, version: 2, revision: 2, keyChanged: true },
      { kind: 'question-retired', ...about },
      { kind: 'question-brought-back', ...about },
    ]);
    const dropped = await study.make();
    await study.discard(dropped);
    expect((await logOf(study.db)).at(-1)).toEqual({ ...about, kind: 'draft-discarded', thing: dropped, gone: true });
  });

  test('a draft that says what is published makes no version, and moves the question', async () => {
    const { published } = await study.load('docker.p');
    if (!published) throw new Error('It is published.');
    await study.save('docker.p', { body: published.body, section: 'docker.second', passage: 'two' });
    expect(await study.publish('docker.p', { as: 'anew' })).toMatchObject({ ok: true, version: 1, revision: 1 });
    expect(await study.row('docker.p')).toMatchObject({ sectionId: 'docker.second', passage: 'two', position: 4 });
  });

  test('there must be something to publish, and a section to ask of', async () => {
    expect(await study.publish('docker.p')).toEqual({ ok: false, reason: 'nothing-to-publish' });
    await study.save('docker.p');
    await study.db.write.section.update({ where: { id: 'docker.first' }, data: { retiredAt: 1n } });
    expect(await study.publish('docker.p')).toEqual({ ok: false, reason: 'section-gone' });
  });

  test('nothing is published that the person has not seen', async () => {
    await study.save('docker.p');
    expect(await study.publish('docker.p', { seen: 0 })).toMatchObject({ ok: false, reason: 'changed-meanwhile' });
    const both = await Promise.all([1, 2].map(() => study.publish('docker.p', { seen: 1 })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await study.versions('docker.p')).toHaveLength(2);
  });

  test('a retired question is asked no more, and is back from the day it is brought back', async () => {
    expect(await study.retire('docker.p')).toEqual({ ok: true });
    expect(await asked()).not.toContain('What is docker.p?');
    expect(await study.retire('docker.p', false, noon)).toEqual({ ok: true });
    expect(await asked()).toContain('What is docker.p?');
    expect(await study.row('docker.p')).toMatchObject({ state: 'published', publishedAt: BigInt(noon) });
  });

  test('a question whose passage is gone is not brought back', async () => {
    await study.retire('docker.p');
    const body = JSON.stringify('# Heading\n\nTwo. {#two}\n');
    await study.db.write.section.update({ where: { id: 'docker.first' }, data: { body } });
    expect(await study.retire('docker.p', false)).toEqual({ ok: false, reason: 'passage-gone' });
  });

  test('a draft that was retired comes back as a draft, and one that is published is asked again', async () => {
    const id = await study.make();
    await study.retire(id);
    await study.retire(id, false);
    expect((await study.load(id)).state).toBe('draft');
    await study.save(id);
    await study.retire(id);
    expect(await study.publish(id)).toMatchObject({ ok: true });
    expect((await study.load(id)).state).toBe('published');
  });

  test('a command is published with what it is read by, and written without', async () => {
    const programs = [programSchema.parse({ name: 'ls', commands: [{ names: [''] }] })];
    await study.db.write.course.update({ where: { id: 'docker' }, data: { programs: JSON.stringify(programs) } });
    const id = await study.make('docker.first', 'command');
    const body = { type: 'command' as const, prompt: 'List.', explanation: 'So.', program: 'ls', accepted: ['ls'] };
    await study.save(id, { body });
    expect(await study.publish(id)).toMatchObject({ ok: true });
    expect(JSON.parse((await study.versions(id))[0]?.body ?? '')).toMatchObject({ description: { name: 'ls' } });
    expect((await study.load(id)).published?.body).toEqual(body);
  });
});
