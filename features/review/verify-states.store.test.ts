import { readFileSync } from 'node:fs';
import { raw } from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Provider } from '../../lib/db/database.builder.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { isFolded } from './is-folded.ts';
import { rebuildStates } from './rebuild-states.ts';
import { anAnswer, ann, aStudy } from './study.builder.ts';
import { takeAnswer } from './take-answer.ts';
import { undoAnswer } from './undo-answer.ts';
import { verifyStates } from './verify-states.ts';

describe.each(providers)('on %s', (provider: Provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const tell = () => {};
  const verify = (first = 20) => verifyStates({ first, tell }, { db: study.db });
  const rebuild = () => rebuildStates({ tell }, { db: study.db });
  const clean = { differing: 0, differences: [] };

  /** Three days of answers, one of them taken back. */
  async function aLog() {
    for (const day of ['2026-05-01', '2026-05-03', '2026-05-09']) {
      const context = study.at(`${day}T08:00:00Z`);
      await takeAnswer(anAnswer('p', 'a'), ann, context);
      await takeAnswer(anAnswer('q', day.endsWith('3') ? 'b' : 'a'), ann, context);
    }
    const last = anAnswer('r', 'a');
    await takeAnswer(last, ann, study.at('2026-05-09T08:00:01Z'));
    await undoAnswer({ id: last.id, language: 'en' }, ann, study.at('2026-05-09T08:00:02Z'));
  }
  const ofP = { learnerId_questionId: { learnerId: 'ann', questionId: 'docker.p' } };

  test('what answers and undos leave behind is what their log says', async () => {
    await aLog();
    expect(await verify()).toEqual({ learners: 1, events: 8, ...clean });
  });

  test('a memory that was tampered with is named with both sides, and mended', async () => {
    await aLog();
    const good = await study.db.read.memory.findUniqueOrThrow({ where: ofP });
    await study.db.write.memory.update({ where: ofP, data: { due: '2030-01-01', reps: 9 } });
    const { learnerId: _l, questionId: _q, ...row } = good;
    const folded = row;
    expect(await verify()).toMatchObject({
      differing: 1,
      differences: [
        {
          ...{ learner: { id: 'ann', email: 'ann@example.org' }, of: 'memory', question: 'docker.p', folded },
          stored: { ...folded, due: '2030-01-01', reps: 9 },
        },
      ],
    });
    expect(await rebuild()).toEqual({ learners: 1, mended: 1, rows: 1 });
    expect(await study.db.read.memory.findUniqueOrThrow({ where: ofP })).toEqual(good);
    expect(await verify()).toMatchObject(clean);
  });

  test('what is stored beside a memory that was taken back counts too', async () => {
    await aLog();
    const where = { learnerId_questionId: { learnerId: 'ann', questionId: 'docker.r' } };
    await study.db.write.memory.update({ where, data: { reps: 5 } });
    expect(await verify()).toMatchObject({ differing: 1, differences: [{ stored: { reps: 5 }, folded: { reps: 0 } }] });
  });

  test('the last bit of a stability counts', async () => {
    await aLog();
    const { stability } = await study.db.read.memory.findUniqueOrThrow({ where: ofP });
    await study.db.write.memory.update({ where: ofP, data: { stability: (stability ?? 0) * (1 + 2 ** -52) } });
    expect(await verify()).toMatchObject({ differing: 1 });
  });

  test('totals that are wrong, missing or of nothing are named and mended', async () => {
    await aLog();
    const totals = () =>
      study.db.read.dayTotal.findMany({ orderBy: [{ studyDay: 'asc' }, { sectionId: 'asc' }, { level: 'asc' }] });
    const good = await totals();
    const [first, second] = good;
    if (!first || !second) throw new Error('The log has two days at least.');
    await study.db.write.dayTotal.deleteMany({ where: { studyDay: first.studyDay } });
    await study.db.write.dayTotal.updateMany({ where: { studyDay: second.studyDay }, data: { durationMs: 1n } });
    const nothing = { ...first, studyDay: '2026-06-01' };
    await study.db.write.dayTotal.create({ data: nothing });
    expect(await verify()).toMatchObject({
      differing: 3,
      differences: [
        { of: 'total', studyDay: first.studyDay, stored: null, folded: { answers: 2, firsts: 2 } },
        { of: 'total', studyDay: second.studyDay, stored: { durationMs: 1 }, folded: { durationMs: 8_000 } },
        { of: 'total', studyDay: '2026-06-01', stored: { answers: 2 }, folded: null },
      ],
    });
    await rebuild();
    expect(await totals()).toEqual(good);
  });

  test('rows of somebody without a log follow from nothing: they are named and removed', async () => {
    await aLog();
    const state = { reps: 1, lapses: 0, suspended: 0 };
    await study.db.write.memory.create({ data: { learnerId: 'zoe', questionId: 'docker.p', ...state } });
    const sums = { level: 0, answers: 1, correct: 1, firsts: 1, durationMs: 1n, recalled: 1, foreseen: 0 };
    const day = { studyDay: '2026-05-01', sectionId: 'docker.first' };
    await study.db.write.dayTotal.create({ data: { learnerId: 'bob', ...day, ...sums } });
    const { learners, differences } = await verify();
    expect(learners).toBe(3);
    expect(differences.map(({ learner, of, folded }) => [learner.id, of, folded])).toEqual([
      ['zoe', 'memory', null],
      ['bob', 'total', null],
    ]);
    expect(await rebuild()).toEqual({ learners: 3, mended: 2, rows: 2 });
    expect(await verify()).toEqual({ learners: 1, events: 8, ...clean });
  });

  test('of many differences the first are named, and all are counted', async () => {
    await aLog();
    await study.db.write.memory.updateMany({ data: { lapses: 7 } });
    const { differing, differences } = await verify(2);
    expect(differing).toBe(3);
    expect(differences).toHaveLength(2);
  });

  test('nothing that is right is written again', async () => {
    await aLog();
    expect(await rebuild()).toEqual({ learners: 1, mended: 0, rows: 0 });
  });

  test('a database that was folded by other rules is read anew, once', async () => {
    expect(await isFolded({ db: study.db })).toBe(true);
    await aLog();
    const totals = () => study.db.read.dayTotal.findMany({ orderBy: [{ studyDay: 'asc' }, { level: 'asc' }] });
    const good = await totals();
    expect(good.some(({ level }) => level > 0)).toBe(true);
    await study.db.write.foldMark.deleteMany();
    await study.db.write.dayTotal.updateMany({ data: { foreseen: 0 } });
    expect(await isFolded({ db: study.db })).toBe(false);
    await rebuild();
    expect(await totals()).toEqual(good);
    expect(await isFolded({ db: study.db })).toBe(true);
  });

  test('a database from before first sights were kept is told them by its migration', async () => {
    await aLog();
    await study.reword('q');
    await study.db.write.question.update({ where: { id: 'docker.q' }, data: { revision: 2 } });
    const regrade = {
      kind: 'regrade',
      id: 'r1',
      at: 5n,
      receivedAt: 5n,
      studyDay: '2026-05-09',
      correct: 0,
      arrival: 9,
    };
    const first = await study.db.read.reviewLog.findFirstOrThrow({
      where: { questionId: 'docker.p' },
      orderBy: { arrival: 'asc' },
    });
    const data = { ...regrade, learnerId: 'ann', questionId: 'docker.p', answerId: first.id };
    await study.db.write.reviewLog.create({ data });
    await rebuild();
    const rows = () => study.db.read.memory.findMany({ orderBy: { questionId: 'asc' } });
    const good = await rows();
    expect(good.map(({ firstSight }) => firstSight)).toEqual([0, null, null]);
    await study.db.write.memory.updateMany({ data: { firstSight: 1 } });
    const file = `prisma/${provider}/migrations/004_memory_knows_first_sight/migration.sql`;
    const [, fill = ''] = readFileSync(file, 'utf8').split('-- What the logs say');
    await study.db.commit([raw(fill.slice(fill.indexOf('UPDATE'), fill.lastIndexOf(';')))]);
    expect(await rows()).toEqual(good);
  });
});
