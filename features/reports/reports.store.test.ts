import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Teacher } from '../courses/teacher.ts';
import { logOf } from '../log/log.builder.ts';
import { ann, aStudy } from '../review/study.builder.ts';
import { answerReport } from './answer-report.ts';
import { countOpenReports } from './count-open-reports.ts';
import { listAnsweredReports } from './list-answered-reports.ts';
import { listOpenReports } from './list-open-reports.ts';
import { putAnswerAway } from './put-answer-away.ts';
import { reportQuestion } from './report-question.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  const tess: Teacher = { id: 'tess', role: 'instructor' };
  const theo: Teacher = { id: 'theo', role: 'instructor' };
  const ben = { ...ann, id: 'ben', email: 'ben@example.org' };
  beforeEach(async () => {
    study = await aStudy(provider);
    const { user, enrolment } = study.db.write;
    for (const id of ['tess', 'theo', 'ben'])
      await user.create({ data: { id, email: `${id}@example.org`, name: id, role: 'learner', createdAt: 0n } });
    await enrolment.create({ data: { userId: 'tess', courseId: 'docker', role: 'instructor', createdAt: 0n } });
  });
  afterEach(() => study.remove());

  const at = (minute: number) => study.at(`2026-05-02T08:0${minute}:00Z`);
  const report = (
    id: string,
    { text = 'B is right, too.', question = 'docker.p', by = ann, version = 1, minute = 0 } = {},
  ) => reportQuestion({ id, questionId: question, versionId: `${question}@${version}`, text }, by, at(minute));
  const page = (page: number, by = tess) => listOpenReports({ course: 'docker', page }, by, at(5));
  const open = async (by = tess) => (await page(1, by)).reports;
  const answer = (id: string, { by = tess, learner = 'ann', course = 'docker' } = {}) =>
    answerReport({ course, learner, report: id, answer: 'It is not.' }, by, at(6));
  const answered = (learner = 'ann') => listAnsweredReports(learner, at(7));

  test('who teaches the course sees what was reported, the oldest first, and how much there is', async () => {
    expect(await report('two', { minute: 2 })).toEqual({ ok: true, answer: { repeated: false } });
    await report('one', { minute: 1, text: 'Which?' });
    expect(await open()).toEqual([
      expect.objectContaining({ id: 'one', text: 'Which?', learner: { id: 'ann', name: 'Ann' }, isOlder: false }),
      expect.objectContaining({ id: 'two', question: 'docker.p', prompt: 'What is docker.p?', at: at(2).now }),
    ]);
    expect(await countOpenReports('docker', at(5))).toBe(2);
    expect(await countOpenReports('git', at(5))).toBe(0);
  });

  test('many reports come in pages, every one on one of them, and beyond the last page is the last', async () => {
    const ids = Array.from({ length: 51 }, (_, index) => `id-${index}`);
    for (const id of ids) await report(id);
    const pages = [await page(1), await page(2), await page(3)];
    expect(pages.map(({ reports, page, pages }) => [reports.length, page, pages])).toEqual([
      ...[
        [25, 1, 3],
        [25, 2, 3],
        [1, 3, 3],
      ],
    ]);
    expect(new Set(pages.flatMap(({ reports }) => reports.map(({ id }) => id)))).toEqual(new Set(ids));
    expect(await page(9)).toEqual(pages[2]);
  });

  test('a report of a wording that was replaced says so', async () => {
    await report('one');
    await study.reword('p');
    expect(await open()).toEqual([expect.objectContaining({ isOlder: true })]);
  });

  test('the same report sent twice is one, and another under its id is refused', async () => {
    await report('one');
    expect(await report('one', { minute: 3 })).toEqual({ ok: true, answer: { repeated: true } });
    expect(await report('one', { text: 'C!' })).toEqual({ ok: false, reason: 'id-used' });
    expect(await report('one', { question: 'docker.q' })).toEqual({ ok: false, reason: 'id-used' });
    expect(await open()).toEqual([expect.objectContaining({ text: 'B is right, too.', at: at(0).now })]);
  });

  test('who may not see a question cannot report it, and a version that it never had is none of it', async () => {
    await expect(report('one', { by: ben })).rejects.toThrow(NotFound);
    await expect(report('one', { question: 'docker.x' })).rejects.toThrow(NotFound);
    expect(await report('one', { version: 2 })).toEqual({ ok: false, reason: 'not-of-this-question' });
    expect(await open()).toEqual([]);
  });

  test('an answer closes the report, and its learner sees it until it is put away', async () => {
    await report('one');
    await answer('one');
    expect(await open()).toEqual([]);
    expect(await answered()).toEqual([
      expect.objectContaining({ id: 'one', text: 'B is right, too.', answer: 'It is not.', languages: ['en'] }),
    ]);
    expect(await answered('ben')).toEqual([]);
    expect(await logOf(study.db)).toEqual([
      { kind: 'report-answered', by: 'tess', of: 'ann', course: 'docker', thing: 'docker.p' },
    ]);
    await putAnswerAway({ learner: 'ben', report: 'one' }, at(8));
    expect(await answered()).toHaveLength(1);
    await putAnswerAway({ learner: 'ann', report: 'one' }, at(8));
    expect(await answered()).toEqual([]);
  });

  test('an open report cannot be put away before it is answered', async () => {
    await report('one');
    await putAnswerAway({ learner: 'ann', report: 'one' }, at(1));
    await answer('one');
    expect(await answered()).toHaveLength(1);
  });

  test('only who teaches the course answers, and only once', async () => {
    await report('one');
    await expect(open(theo)).rejects.toThrow(NotFound);
    await expect(answer('one', { by: theo })).rejects.toThrow(NotFound);
    await expect(answer('two')).rejects.toThrow(NotFound);
    await answer('one');
    await expect(answer('one')).rejects.toThrow(NotFound);
    expect(await logOf(study.db)).toHaveLength(1);
  });

  test('nobody answers a report of another course through their own', async () => {
    await study.db.write.course.create({
      data: { id: 'git', title: '"Git"', description: '""', languages: '["en"]', access: 'open', position: 2 },
    });
    await study.db.write.enrolment.create({
      data: { userId: 'theo', courseId: 'git', role: 'instructor', createdAt: 0n },
    });
    await report('one');
    await expect(answer('one', { by: theo, course: 'git' })).rejects.toThrow(NotFound);
    expect(await open()).toHaveLength(1);
  });

  test('the reports of an account go with it, and answers stay when who gave them goes', async () => {
    await report('one');
    await answer('one');
    await study.db.write.user.delete({ where: { id: 'tess' } });
    expect(await answered()).toHaveLength(1);
    await study.db.write.user.delete({ where: { id: 'ann' } });
    expect(await study.db.read.report.count()).toBe(0);
  });
});
