import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import type { Database } from '../../lib/db/database.ts';
import { DatabaseBusy } from '../../lib/db/errors.ts';
import { NotFound } from '../../lib/not-found.ts';
import { changeQuestions, type QuestionChange } from './change-questions.ts';
import { loadSectionQuestions, nameSectionQuestions } from './load-section-questions.ts';
import { anAnswer, ann, aStudy } from './study.builder.ts';
import { takeAnswer } from './take-answer.ts';
import { takeBackChange } from './take-back-change.ts';
import { verifyStates } from './verify-states.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const now = () => study.at('2026-05-02T10:00:00Z');
  const states = () => study.db.read.memory.findMany({ orderBy: { questionId: 'asc' } });
  const section = () => nameSectionQuestions('docker.first', ann, now());
  const change = async (kind: QuestionChange, context = now()) =>
    changeQuestions({ change: kind, questions: await section() }, ann, context);
  const takeBack = async (kind: QuestionChange, at: number, context = now()) =>
    takeBackChange({ change: kind, at, questions: await section() }, ann, context);
  const isClean = async () => (await verifyStates({ first: 5, tell: () => {} }, study)).differences;
  const learn = async (...questions: string[]) => {
    for (const question of questions) await takeAnswer(anAnswer(question, 'a'), ann, study.at('2026-05-01T10:00:00Z'));
  };

  test('a section that starts anew forgets what was learnt of it and nothing else, and taken back all is as it was', async () => {
    await learn('p', 'q', 'r');
    const before = await states();
    const { at, count } = await change('reset');
    expect(count).toBe(2);
    expect((await states()).map(({ due }) => due !== null)).toEqual([false, false, true]);
    expect(await isClean()).toEqual([]);
    expect(await takeBack('reset', at)).toBe(2);
    expect(await states()).toEqual(before);
    expect(await takeBack('reset', at)).toBe(0);
    expect(await isClean()).toEqual([]);
  });

  test('what was answered after a new start counts with the old answers once that start is taken back', async () => {
    await learn('p');
    const { at } = await change('reset');
    await takeAnswer(anAnswer('p', 'b'), ann, study.at('2026-05-02T10:05:00Z'));
    expect((await states())[0]).toMatchObject({ reps: 1, lapses: 0 });
    await takeBack('reset', at, study.at('2026-05-02T10:06:00Z'));
    expect((await states())[0]).toMatchObject({ reps: 2, lapses: 1 });
    expect(await isClean()).toEqual([]);
  });

  test('a section is suspended with what is new in it; taken back, one that rested before goes on to rest', async () => {
    await learn('p');
    const [first] = await section();
    await changeQuestions({ change: 'suspend', questions: first ? [first] : [] }, ann, now());
    const { at, count } = await change('suspend');
    expect(count).toBe(1);
    expect((await states()).map(({ suspended }) => suspended)).toEqual([1, 1]);
    expect(await takeBack('suspend', at)).toBe(1);
    expect((await states()).map(({ suspended }) => suspended)).toEqual([1, 0]);
    expect((await change('resume')).count).toBe(1);
    expect((await change('resume')).count).toBe(0);
    expect(await isClean()).toEqual([]);
  });

  test('the day after, or when it was changed again since, nothing is taken back', async () => {
    await learn('p');
    const reset = await change('reset');
    expect(await takeBack('reset', reset.at, study.at('2026-05-03T10:00:00Z'))).toBe(0);
    const suspended = await change('suspend');
    await change('resume');
    expect(await takeBack('suspend', suspended.at)).toBe(0);
    expect(await takeBack('suspend', 12)).toBe(0);
    expect((await states()).map(({ due, suspended }) => [due, suspended])).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });

  /** A database that others keep from its second write on. */
  const busyFromTheSecond = (db: Database): Database => {
    let writes = 0;
    const commit: Database['commit'] = async (...statements) => {
      writes += 1;
      if (writes > 1) throw new DatabaseBusy('Others write.');
      await db.commit(...statements);
    };
    return { ...db, commit };
  };

  test('when the database gives out, a section is changed whole or not at all, and so it is taken back', async () => {
    await learn('p', 'q');
    const { at, count } = await change('reset', { ...now(), db: busyFromTheSecond(study.db) });
    expect(count).toBe(2);
    expect(await takeBack('reset', at, { ...now(), db: busyFromTheSecond(study.db) })).toBe(2);

    const before = await states();
    const commit = () => Promise.reject(new DatabaseBusy('Others write.'));
    await expect(change('suspend', { ...now(), db: { ...study.db, commit } })).rejects.toThrow(DatabaseBusy);
    expect(await states()).toEqual(before);
    expect(await isClean()).toEqual([]);
  });

  test('a section shows what is learnt of it, and one that nobody may study is not there', async () => {
    await learn('p');
    const shown = await loadSectionQuestions('docker.first', ann, { language: 'en' }, now());
    expect(shown.map(({ question, due, answers }) => [question, due !== null, answers])).toEqual([
      ['docker.p', true, 1],
      ['docker.q', false, 0],
    ]);
    await study.db.write.enrolment.deleteMany();
    await expect(section()).rejects.toThrow(NotFound);
  });
});
