import { randomBytes } from 'node:crypto';
import { aDiagram, anElement } from '../../core/article/diagram/diagram.builder.ts';
import { writeDiagram } from '../../core/article/diagram/write-diagram.ts';
import type { Db } from '../../lib/db/database.ts';
import { randomToken } from '../../lib/id/random-token.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { letIn, makeAccount, type TestAccount } from '../fixtures/accounts.ts';
import { inDatabase } from '../fixtures/in-database.ts';
import { hostileQuestions } from './hostile-questions.ts';
import { payloadText as text } from './payload-text.ts';

const longAgo = BigInt(Date.parse('2026-01-01'));

/** A course and its people; each text of each of them is all the hostile ones. */
export type HostileCourse = {
  id: string;
  section: string;
  /** One of each type. */
  questions: string[];
  /** Of a link by which anybody may join. */
  joinToken: string;
  teacher: TestAccount;
  /** Has answered nothing, reported two questions, and set the last one aside. */
  learner: TestAccount;
};

export async function makeHostileCourse(databaseUrl: string): Promise<HostileCourse> {
  const id = `course-${randomBytes(5).toString('hex')}`;
  const section = `${id}.section`;
  const bodies = hostileQuestions(text);
  const questions = bodies.map(({ type }) => `${id}.${type}`);
  const teacher = await makeAccount(databaseUrl, { role: 'instructor', course: null });
  const learner = await makeAccount(databaseUrl, { course: null, zone: 'UTC', newPerDay: 9_999 });
  await inDatabase(databaseUrl, async ({ write }) => {
    await writeCourse(write, { id, section });
    await write.question.createMany({
      data: bodies.map(({ type }, at) => ({
        ...{ id: questions[at] ?? '', courseId: id, sectionId: section, passage: 'p0', type, position: at },
        ...{ state: 'published', version: 2, revision: 1, publishedAt: longAgo },
      })),
    });
    await write.questionVersion.createMany({
      data: bodies.flatMap((body, at) =>
        [1, 2].map((number) => ({
          ...{ questionId: questions[at] ?? '', number, revision: 1, createdAt: longAgo },
          body: JSON.stringify(number === 2 ? body : { ...body, prompt: `Before: ${text}` }),
        })),
      ),
    });
    await write.questionTag.createMany({ data: questions.map((questionId) => ({ questionId, tag: text })) });
    const report = { learnerId: learner.id, version: 1, text, at: 1n };
    const answered = { answer: text, answeredAt: 2n, answererId: teacher.id };
    const [first = '', second = ''] = questions;
    await write.report.create({ data: { ...report, id: 'open', questionId: first } });
    await write.report.create({ data: { ...report, ...answered, id: 'answered', questionId: second } });
    const memory = { learnerId: learner.id, reps: 0, lapses: 0, suspended: 1 };
    await write.memory.create({ data: { ...memory, questionId: questions.at(-1) ?? '' } });
    for (const one of [teacher, learner]) await write.user.update({ where: { id: one.id }, data: { name: text } });
  });
  const joinToken = randomToken();
  const link = { courseId: id, tokenHash: tokenHash(joinToken), createdAt: longAgo, expiresAt: longAgo * 2n };
  await inDatabase(databaseUrl, ({ write }) => write.joinLink.create({ data: link }));
  await letIn(databaseUrl, { id: teacher.id, course: id, role: 'instructor' });
  await letIn(databaseUrl, { id: learner.id, course: id, role: 'learner' });
  return { id, section, questions, joinToken, teacher, learner };
}

async function writeCourse(write: Db, { id, section }: { id: string; section: string }): Promise<void> {
  const { programs } = await write.course.findUniqueOrThrow({ where: { id: 'docker' } });
  const words = JSON.stringify(text);
  const passages = text.split('\n\n').map((each, at) => `${each} {#p${at}}`);
  const diagram = aDiagram(anElement('text', {}, text), anElement('text', {}, text));
  await write.course.create({
    data: {
      ...{ id, title: words, description: words, languages: '["en"]', access: 'open', position: 9, programs },
    },
  });
  await write.article.create({ data: { id: `${id}.article`, courseId: id, position: 1, title: words } });
  await write.section.create({
    data: {
      ...{ id: section, articleId: `${id}.article`, position: 1, heading: words },
      body: JSON.stringify(`${passages.join('\n\n')}\n\n${text}`),
      diagram: JSON.stringify(writeDiagram(diagram)),
    },
  });
}
