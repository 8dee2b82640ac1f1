import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import { anAnswer, ann } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { changeSeveral } from './change-several.ts';
import { loadSeveral } from './load-several.ts';
import { aBody, aTaughtStudy, tess } from './questions.builder.ts';
import type { SeveralChange } from './several-change.ts';
import { undoSeveral } from './undo-several.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aTaughtStudy>>;
  let names = 0;
  beforeEach(async () => {
    study = await aTaughtStudy(provider);
    names = 0;
  });
  afterEach(() => study.remove());

  const tom = { id: 'tom', role: 'instructor' as const };
  const theo = { id: 'theo', role: 'instructor' as const };
  const course = 'docker';
  const context = () => ({ ...study.context(), newName: () => `change-${++names}` });
  const change = (questions: string[], what: SeveralChange, by = tess) =>
    changeSeveral({ course, questions, change: what }, by, context());
  const result = async (id: string, by = tess) => {
    const { done, left, undone } = await loadSeveral({ course, id }, by, study);
    return { done: done.map((each) => each.id), left: left.map((each) => [each.id, each.reason]), undone };
  };
  const undo = (id: string, by = tess) => undoSeveral({ course, id }, by, context());

  /** All that tells how questions stand, their count of edits apart. */
  async function standing() {
    const questions = await study.db.read.question.findMany({
      orderBy: { id: 'asc' },
      include: { draft: true, tags: { orderBy: { tag: 'asc' } } },
    });
    return questions.map(({ edits: _, ...question }) => question);
  }

  test('several are retired at once, and stand exactly as before when that is undone', async () => {
    const draft = await study.make();
    await study.save('docker.q');
    await study.retire('docker.r');
    const before = await standing();
    const id = await change(['docker.p', 'docker.q', 'docker.r', draft, 'docker.p'], { kind: 'retire' });
    expect((await standing()).map(({ state }) => state)).toEqual(Array(4).fill('retired'));
    expect(await result(id)).toEqual({
      ...{ done: ['docker.p', 'docker.q', draft], undone: false },
      left: [['docker.r', 'nothing-to-do']],
    });
    await undo(id);
    expect(await standing()).toEqual(before);
    expect(await result(id)).toMatchObject({ undone: true, left: [] });
    await undo(id);
    expect(await standing()).toEqual(before);
  });

  test('several move to a passage with their drafts, to the end of its section, and back to their places', async () => {
    await study.save('docker.q');
    const before = await standing();
    const id = await change(['docker.p', 'docker.q', 'docker.r'], {
      kind: 'move',
      section: 'docker.second',
      passage: 'two',
    });
    expect(await result(id)).toMatchObject({ done: ['docker.p', 'docker.q'], left: [['docker.r', 'nothing-to-do']] });
    expect((await standing()).map(({ sectionId, passage, position }) => [sectionId, passage, position])).toEqual([
      ['docker.second', 'two', 4],
      ['docker.second', 'two', 5],
      ['docker.second', 'two', 3],
    ]);
    expect((await study.load('docker.q')).draft).toMatchObject({ section: 'docker.second', passage: 'two' });
    await undo(id);
    expect(await standing()).toEqual(before);
  });

  test('tags come and go, and undoing leaves those alone that were there before', async () => {
    const first = await change(['docker.p'], { kind: 'tag', tag: 'exam' });
    expect(await result(first)).toMatchObject({ done: ['docker.p'] });
    const second = await change(['docker.p', 'docker.q'], { kind: 'tag', tag: 'exam' });
    expect(await result(second)).toMatchObject({ done: ['docker.q'], left: [['docker.p', 'nothing-to-do']] });
    await undo(second);
    expect((await standing()).map(({ tags }) => tags.map(({ tag }) => tag))).toEqual([['exam'], [], []]);
    const third = await change(['docker.p'], { kind: 'untag', tag: 'exam' });
    expect((await standing())[0]?.tags).toEqual([]);
    await undo(third);
    expect((await standing())[0]?.tags).toMatchObject([{ tag: 'exam' }]);
  });

  test('what is sound is published, and what is not is left and told why', async () => {
    const sound = await study.make();
    await study.save(sound);
    const empty = await study.make();
    await study.save('docker.p', { body: aBody({ correct: ['b'] }) });
    await study.retire('docker.q');
    const id = await change([sound, empty, 'docker.p', 'docker.q', 'docker.r'], { kind: 'publish' });
    expect(await result(id)).toEqual({
      ...{ done: [sound, 'docker.q'], undone: false },
      left: [
        [empty, 'faults'],
        ['docker.p', 'key-changed'],
        ['docker.r', 'nothing-to-do'],
      ],
    });
    expect((await study.load(sound)).state).toBe('published');
    expect((await study.load('docker.p')).draft).not.toBeNull();
  });

  test('publishing undone is asked no more and a draft again, and answers that come late are still taken', async () => {
    const fresh = await study.make();
    await study.save(fresh);
    await study.save('docker.p', { body: aBody({ prompt: 'Said otherwise?' }) });
    const before = await Promise.all([study.load(fresh), study.load('docker.p')]);
    await undo(await change([fresh, 'docker.p'], { kind: 'publish' }));
    const [newly, old] = await Promise.all([study.load(fresh), study.load('docker.p')]);
    expect([newly.state, newly.draft]).toEqual(['draft', before[0]?.draft]);
    expect([old.state, old.draft, old.published?.body]).toEqual([
      'published',
      before[1]?.draft,
      before[1]?.published?.body,
    ]);
    expect((await study.versions('docker.p')).map(({ number, revision }) => [number, revision])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    const late = anAnswer('p', 'a', { version: 2 });
    expect(await takeAnswer(late, ann, study.at('2026-05-02T13:00:00Z'))).toMatchObject({ ok: true });
    expect(await study.publish(fresh)).toMatchObject({ ok: true, version: 1 });
  });

  test('a new question whose publishing was undone is retired when its draft is thrown away', async () => {
    const fresh = await study.make();
    await study.save(fresh);
    await undo(await change([fresh], { kind: 'publish' }));
    expect(await study.discard(fresh)).toEqual({ ok: true, gone: false });
    expect(await study.load(fresh)).toMatchObject({ state: 'retired', draft: null, published: { version: 1 } });
  });

  test('what somebody wrote since is not undone', async () => {
    const id = await change(['docker.p', 'docker.q'], { kind: 'retire' });
    await study.save('docker.p', {}, { by: tom });
    await undo(id);
    expect((await standing()).map(({ state }) => state)).toEqual(['retired', 'published', 'published']);
    expect(await result(id)).toEqual({ done: ['docker.q'], left: [['docker.p', 'changed-meanwhile']], undone: true });
  });

  test('only the last is undone, and only by who did it', async () => {
    const first = await change(['docker.p'], { kind: 'retire' });
    await change(['docker.r'], { kind: 'retire' }, tom);
    const second = await change(['docker.q'], { kind: 'retire' });
    await expect(undo(first)).rejects.toThrow(NotFound);
    await expect(undo(second, tom)).rejects.toThrow(NotFound);
    await expect(result(second, theo)).rejects.toThrow(NotFound);
    await undo(second);
    expect((await standing()).map(({ state }) => state)).toEqual(['retired', 'published', 'retired']);
  });

  test('one question that is not there, or a passage that is not, and nothing is done', async () => {
    const before = await standing();
    await expect(change(['docker.p', 'docker.none'], { kind: 'retire' })).rejects.toThrow(NotFound);
    const nowhere = { kind: 'move', section: 'docker.second', passage: 'none' } as const;
    await expect(change(['docker.p'], nowhere)).rejects.toThrow(NotFound);
    await expect(change(['docker.p'], { kind: 'retire' }, theo)).rejects.toThrow(NotFound);
    expect(await standing()).toEqual(before);
  });
});
