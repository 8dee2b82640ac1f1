import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aFileOf, aLearnerFile, aLog } from '../../core/exchange/learner-file.builder.ts';
import type { LearnerFile } from '../../core/exchange/learner-file.ts';
import type { AnswerEvent } from '../../core/schedule/event.ts';
import { anAnswer as anEvent } from '../../core/schedule/review-event.builder.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { verifyStates } from '../review/verify-states.ts';
import { exportFile } from './export-file.ts';
import { importLearner } from './import-learner.ts';

const now = Date.parse('2026-06-01T08:00:00Z');
type Study = Awaited<ReturnType<typeof aStudy>>;

describe.each(providers)('on %s', { timeout: 60_000 }, (provider) => {
  let home: Study;
  let away: Study;
  beforeEach(async () => {
    [home, away] = await Promise.all([aStudy(provider), aStudy(provider)]);
  });
  afterEach(async () => {
    await home.remove();
    await away.remove();
  });

  const exported = ({ db }: Study, id: string) => text(exportFile('everything.json', id, { db, now }));
  const take = ({ db }: Study, file: LearnerFile | string) =>
    importLearner(typeof file === 'string' ? file : JSON.stringify(file), { db, now: 0 });
  async function expectClean({ db }: Study): Promise<void> {
    expect(await verifyStates({ first: 3, tell: () => {} }, { db })).toMatchObject({ differing: 0 });
  }

  test('whatever the log holds, there and back again gives the same file, and both stores are as the logs say', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(aLog, async (log) => {
        run += 1;
        const file = aFileOf(log, { id: `learner-${run}` });
        expect(await take(home, file)).toMatchObject({ ok: true, made: true, added: log.length });
        const first = await exported(home, file.account.id);
        expect(await take(away, first)).toMatchObject({ ok: true, added: log.length, otherwise: 0 });
        expect(await exported(away, file.account.id)).toBe(first);
        expect(await take(away, first)).toMatchObject({ ok: true, made: false, added: 0, known: log.length });
        expect(await exported(away, file.account.id)).toBe(first);
      }),
      { numRuns: 12 },
    );
    await expectClean(home);
    await expectClean(away);
  });

  test('where reading stopped and what more was wished for come along; a way in does not', async () => {
    const at = '2026-05-02T08:00:00.000Z';
    const { id: section } = await home.db.read.section.findFirstOrThrow();
    const file = aLearnerFile({
      id: 'ben',
      readingPlaces: [
        { course: 'docker', section, passage: 'here', at },
        { course: 'elsewhere', section: 'elsewhere.s', passage: '', at },
      ],
      moreToday: [1, 2].map((number) => ({ studyDay: '2026-05-02', number, at })),
      signIn: { password: true, linked: [{ issuer: 'https://id.example.org', since: at }], secondStep: at },
    });
    expect(await take(home, file)).toMatchObject({ ok: true, made: true });
    const first = await exported(home, 'ben');
    expect(JSON.parse(first)).toMatchObject({
      readingPlaces: [file.readingPlaces[0]],
      moreToday: file.moreToday,
      signIn: { password: false, linked: [], secondStep: null },
    });
    await take(away, first);
    expect(await exported(away, 'ben')).toBe(first);
    expect(await take(away, first)).toMatchObject({ ok: true, made: false });
    expect(await exported(away, 'ben')).toBe(first);
  });

  test('a learner who studied on the old one after the move brings the rest later', async () => {
    await home.db.write.user.update({ where: { id: ann.id }, data: { id: 'moved', email: 'moved@example.org' } });
    const moved = { ...ann, id: 'moved' };
    const study = (question: string, time: string) =>
      takeAnswer(anAnswer(question, 'a', { by: moved.id }), moved, home.at(time));
    await study('p', '2026-05-01T08:00:00Z');
    await take(away, await exported(home, moved.id));
    const there = await takeAnswer(anAnswer('p', 'b', { by: moved.id }), moved, away.at('2026-05-03T08:00:00Z'));
    expect(there.ok).toBe(true);
    await study('p', '2026-05-02T08:00:00Z');
    expect(await take(away, await exported(home, moved.id))).toMatchObject({ ok: true, added: 1, known: 1 });
    await expectClean(away);
    expect(await away.db.read.reviewLog.count({ where: { learnerId: moved.id } })).toBe(3);
  });

  test('nobody becomes more than a learner by a file, and brings along what belongs to courses that are here', async () => {
    const since = '2026-01-02T00:00:00.000Z';
    const courses = ['docker', 'elsewhere'].map((course) => ({ course, since, role: 'instructor' as const }));
    const report = { version: 1, text: 'It is wrong.', at: since, answer: null, answeredAt: null, putAwayAt: null };
    const reports = ['docker.p', 'elsewhere.p'].map((question) => ({ ...report, id: `about ${question}`, question }));
    await take(away, aLearnerFile({ id: 'ben', courses, reports }));
    expect(JSON.parse(await exported(away, 'ben')).reports).toEqual([reports[0]]);
    expect(await away.db.read.user.findUnique({ where: { id: 'ben' } })).toMatchObject({
      ...{ role: 'learner', passwordHash: null },
    });
    expect(await away.db.read.enrolment.findMany({ where: { userId: 'ben' } })).toEqual([
      { userId: 'ben', courseId: 'docker', role: 'learner', createdAt: BigInt(Date.parse(since)) },
    ]);
  });

  test("an address that is another's here is refused, and so is a log that tells something else; nothing is written", async () => {
    const other = aLearnerFile({ id: 'ben' });
    other.account.email = ann.email;
    expect(await take(away, other)).toEqual({ ok: false, reason: 'email-taken', email: ann.email });

    const fileOf = (...events: AnswerEvent[]) =>
      aFileOf(
        events.map((event, index) => ({ event, arrival: index + 1, receivedAt: event.receivedAt })),
        { id: 'cleo' },
      );
    await take(away, fileOf(anEvent({ id: 'one' })));
    const before = await exported(away, 'cleo');
    const turned = fileOf(anEvent({ id: 'two' }), anEvent({ id: 'one', correct: false }));
    expect(await take(away, turned)).toEqual({ ok: false, reason: 'another-event', id: 'one' });
    expect(await exported(away, 'cleo')).toBe(before);
    await expectClean(away);
  });

  test('a file that is none is refused with a sentence', async () => {
    expect(await take(away, 'no JSON')).toMatchObject({ ok: false, reason: 'file' });
  });
});
