import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Person } from '../people/person.ts';
import { anAnswer, ann } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { undoAnswer } from '../review/undo-answer.ts';
import { listQuestions } from './list-questions.ts';
import type { QuestionFilter } from './question-filter.ts';
import { aBody, aTaughtStudy, tess } from './questions.builder.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aTaughtStudy>>;
  beforeEach(async () => {
    study = await aTaughtStudy(provider);
  });
  afterEach(() => study.remove());

  const list = (filter: QuestionFilter = {}, page = 1, by = tess) =>
    listQuestions({ course: study.course, page, ...filter }, by, study);
  const found = async (filter: QuestionFilter) => (await list(filter)).questions.map(({ id }) => id);
  const tag = (questionId: string, ...tags: string[]) =>
    study.db.write.questionTag.createMany({ data: tags.map((each) => ({ questionId, tag: each })) });

  test('a line says what is asked, how it stands and who wrote it last', async () => {
    await tag('docker.p', 'hard', 'exam');
    expect((await list()).questions[0]).toEqual({
      ...{ id: 'docker.p', section: 'docker.first', type: 'choice', state: 'published', isChanged: false, version: 1 },
      ...{ prompt: 'What is docker.p?', tags: ['exam', 'hard'], answers: 0, first: { right: 0, of: 0 } },
      edited: { by: null, fromFile: true, at: 0 },
    });
    await study.save('docker.p', { body: aBody({ prompt: 'Another?' }) });
    const edited = { by: "tess's name", fromFile: false, at: Date.parse('2026-05-02T12:00:00Z') };
    const asked = 'What is docker.p?';
    expect((await list()).questions[0]).toMatchObject({ isChanged: true, version: 1, prompt: asked, edited });
    await study.publish('docker.p');
    expect((await list()).questions[0]).toMatchObject({ isChanged: false, version: 2, prompt: 'Another?', edited });
  });

  test('a question with nothing written in it is a line without a prompt', async () => {
    const id = await study.make();
    expect((await list()).questions.find((each) => each.id === id)).toMatchObject({ prompt: null, version: 0 });
    await study.save(id, { body: aBody({ prompt: { en: '  ' } }) });
    expect((await list()).questions.find((each) => each.id === id)?.prompt).toBeNull();
  });

  test('each filter narrows the list, and together they narrow it further', async () => {
    const draft = await study.make('docker.second', 'short');
    await study.save('docker.q', { body: aBody({ prompt: '命名空间 namespaces' }) });
    await study.retire('docker.r');
    await tag('docker.p', 'exam');
    expect(await found({})).toEqual(['docker.p', 'docker.q', draft]);
    expect(await found({ section: 'docker.second' })).toEqual([draft]);
    expect(await found({ type: 'short' })).toEqual([draft]);
    expect(await found({ tag: 'exam' })).toEqual(['docker.p']);
    expect(await found({ state: 'draft' })).toEqual([draft]);
    expect(await found({ state: 'published' })).toEqual(['docker.p', 'docker.q']);
    expect(await found({ state: 'changed' })).toEqual(['docker.q']);
    expect(await found({ state: 'retired' })).toEqual(['docker.r']);
    expect(await found({ words: 'WHAT docker' })).toEqual(['docker.p', 'docker.q']);
    expect(await found({ words: '命名 Namespaces' })).toEqual(['docker.q']);
    expect(await found({ words: 'DOCKER.P' })).toEqual(['docker.p']);
    expect(await found({ words: 'what', tag: 'exam', section: 'docker.first', type: 'choice' })).toEqual(['docker.p']);
    expect(await found({ words: "' OR 1=1 --" })).toEqual([]);
    expect((await list()).tags).toEqual(['exam']);
  });

  /** So many questions of the first section, after the others. */
  async function addMany(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, (_, at) => `docker.many-${String(at).padStart(4, '0')}`);
    await study.db.write.question.createMany({
      data: ids.map((id, at) => ({
        ...{ id, courseId: 'docker', sectionId: 'docker.first', passage: 'one', type: 'choice', state: 'published' },
        ...{ version: 0, revision: 1, position: 100 + at },
      })),
    });
    return ids;
  }

  test('a long list comes in pages, and a page past the end is the last', async () => {
    const made = await addMany(60);
    const first = await list();
    expect([first.count, first.page, first.pages, first.questions.length]).toEqual([63, 1, 2, 50]);
    const second = await list({}, 2);
    expect(second.questions.map(({ id }) => id)).toEqual(made.slice(47));
    expect(await list({}, 99)).toEqual(second);
    expect(await list({ section: 'docker.none' }, 3)).toMatchObject({ count: 0, page: 1, pages: 1, questions: [] });
  });

  test('words are found among more questions than a query can name', async () => {
    const made = await addMany(5_000);
    expect(await found({ words: 'many-4999' })).toEqual([made.at(-1)]);
    expect((await list({ words: 'many' })).count).toBe(5_000);
  });

  test("figures are those of learners alone, the course's staff left out", async () => {
    const boss = { ...ann, id: 'boss', email: 'boss', role: 'administrator' as const };
    const bob = { ...ann, id: 'bob', email: 'bob' };
    for (const { id, email, role } of [boss, bob])
      await study.db.write.user.create({ data: { id, email, name: id, role, createdAt: 0n } });
    await study.db.write.enrolment.create({
      data: { userId: 'bob', courseId: 'docker', role: 'learner', createdAt: 0n },
    });
    const answer = async (question: string, option: string, who: Person, day: number) => {
      const given = anAnswer(question, option, { by: who.id });
      expect(await takeAnswer(given, who, study.at(`2026-05-0${day}T13:00:00Z`))).toMatchObject({ ok: true });
      return given.id;
    };
    for (const who of [ann, { ...ann, id: 'tess' }, boss]) {
      await answer('p', 'a', who, 2);
      await answer('p', 'b', who, 3);
    }
    await answer('p', 'b', bob, 2);
    expect((await list()).questions.map(({ answers, first }) => [answers, first.right, first.of])).toEqual([
      ...[
        [3, 1, 2],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]);
    const undone = await answer('q', 'a', bob, 3);
    await undoAnswer({ id: undone, language: 'en' }, bob, study.at('2026-05-03T13:00:00Z'));
    expect((await list()).questions[1]).toMatchObject({ answers: 0, first: { right: 0, of: 0 } });
  });

  test('who does not teach the course is shown no list', async () => {
    await expect(list({}, 1, { id: 'theo', role: 'instructor' })).rejects.toThrow(NotFound);
    await expect(list({}, 1, { id: 'ann', role: 'learner' })).rejects.toThrow(NotFound);
  });
});
