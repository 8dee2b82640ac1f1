import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCsv } from '../../core/exchange/csv.builder.ts';
import { readLearnerFile } from '../../core/exchange/read-learner-file.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { type ExportFile, exportFile } from './export-file.ts';

const now = Date.parse('2026-06-01T08:00:00Z');

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
    await answer('q', '2026-05-01T08:00:00Z');
    await answer('p', '2026-05-01T08:01:00Z');
    await answer('q', '2026-05-04T08:00:00Z');
  });
  afterEach(() => study.remove());

  async function answer(question: string, time: string): Promise<void> {
    const outcome = await takeAnswer(anAnswer(question, 'a'), ann, study.at(time));
    if (!outcome.ok) throw new Error(outcome.reason);
  }
  const exported = (file: ExportFile, learner = ann.id) => text(exportFile(file, learner, { db: study.db, now }));
  const table = async (file: ExportFile, learner?: string) =>
    parseCsv((await exported(file, learner)).replace(/^\uFEFF/, '')).slice(1);

  test('the answers of a learner become a table, question by question, and nobody else’s', async () => {
    expect((await table('reviews.csv')).map(([, question, , , , , at]) => `${question} ${at}`)).toEqual([
      'docker.p 2026-05-01T08:01:00.000Z',
      'docker.q 2026-05-01T08:00:00.000Z',
      'docker.q 2026-05-04T08:00:00.000Z',
    ]);
    expect(await table('reviews.csv', 'ben')).toEqual([]);
  });

  test('what is remembered becomes a table as it is stored', async () => {
    const stored = await study.db.read.memory.findMany({ orderBy: { questionId: 'asc' } });
    const numbers = (await table('memory.csv')).map(([question, stability, , due]) => [
      question,
      Number(stability),
      due,
    ]);
    expect(numbers).toEqual(stored.map(({ questionId, stability, due }) => [questionId, stability, due]));
    expect(numbers).toHaveLength(2);
  });

  test('the log becomes a table for the tools of FSRS, without a byte order mark', async () => {
    expect((await exported('fsrs.csv')).startsWith('card_id,')).toBe(true);
    expect((await table('fsrs.csv')).map(([card, , rating, state]) => [card, rating, state])).toEqual([
      ['docker.p', '3', '0'],
      ['docker.q', '3', '0'],
      ['docker.q', '3', '2'],
    ]);
  });

  test('everything becomes one file, and no password is in it', async () => {
    const [userId, createdAt] = [ann.id, BigInt(now)];
    await study.db.write.user.update({ where: { id: userId }, data: { passwordHash: 'a hash' } });
    await study.db.write.identity.create({
      data: { userId, createdAt, issuer: 'https://id.example.org', subject: 'what they call her' },
    });
    await study.db.write.secondFactor.create({
      data: { userId, createdAt, confirmedAt: createdAt, sealedSecret: 'a sealed secret' },
    });
    const whole = await exported('everything.json');
    expect(readLearnerFile(whole)).toMatchObject({
      ok: true,
      file: {
        account: { email: 'ann@example.org', createdAt: '1970-01-01T00:00:00.000Z' },
        courses: [{ course: 'docker', role: 'learner' }],
        signIn: {
          password: true,
          linked: [{ issuer: 'https://id.example.org', since: '2026-06-01T08:00:00.000Z' }],
          secondStep: '2026-06-01T08:00:00.000Z',
        },
        log: [{ question: 'docker.q' }, { question: 'docker.p' }, { question: 'docker.q', response: { option: 'a' } }],
        end: { events: 3, memories: 2 },
      },
    });
    for (const secret of ['a hash', 'a sealed secret', 'what they call her']) expect(whole).not.toContain(secret);
    await expect(exported('everything.json', 'nobody')).rejects.toThrow('There is no such account.');
  });

  test('a log of several pages comes whole, in both orders', async () => {
    const row = await study.db.read.reviewLog.findFirstOrThrow();
    const rows = Array.from({ length: 2_345 }, (_, index) => ({
      ...{ ...row, learnerId: 'ben', id: `id-${String(index).padStart(5, '0')}` },
      ...{ questionId: `docker.q${index % 3}`, arrival: index + 1, at: BigInt(Math.floor(index / 7)) },
    }));
    while (rows.length > 0) await study.db.write.reviewLog.createMany({ data: rows.splice(0, 500) });
    await study.db.write.user.create({
      data: { id: 'ben', email: 'ben@x.org', name: 'B', role: 'learner', createdAt: 0 },
    });
    expect(new Set((await table('reviews.csv', 'ben')).map(([id]) => id)).size).toBe(2_345);
    const { log } = JSON.parse(await exported('everything.json', 'ben'));
    const ids = log.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(2_345);
    expect(ids).toEqual([...ids].sort());
  });

  test('a row that its text cannot tell gives no file rather than a wrong one', async () => {
    await study.db.write.reviewLog.updateMany({ data: { language: 'e\u001Fn' } });
    await expect(exported('reviews.csv')).rejects.toThrow('A row of the log is not as it should be');
  });
});
