import { randomBytes, randomUUID } from 'node:crypto';
import { openSession } from '../../../features/people/open-session.ts';
import { sessionName } from '../../../features/people/session-name.ts';
import { changeSeveral } from '../../../features/questions/change-several.ts';
import { loadQuestionToWrite } from '../../../features/questions/load-question-to-write.ts';
import { saveDraft } from '../../../features/questions/save-draft.ts';
import { tokenHash } from '../../../lib/id/token-hash.ts';
import { letIn, makeAccount, type TestAccount } from '../../fixtures/accounts.ts';
import { apiClient, signIn } from '../../fixtures/api-client.ts';
import { makeCourse, type TestCourse } from '../../fixtures/courses.ts';
import { inDatabase } from '../../fixtures/in-database.ts';
import { morning } from '../../fixtures/worker-server.ts';
import { publishChange } from '../../fixtures/written-questions.ts';
import type { At } from '../client.ts';
import type { Ids } from './ids.ts';

/** Somebody with an account, and the cookies of their session. */
export type Me = TestAccount & { cookie: string };
export type Place = { ids: Ids; learner: Me; instructor: Me };

const now = Date.parse(morning);
const times = { createdAt: 0n, expiresAt: BigInt(now + 86_400_000) };
const token = () => randomBytes(32).toString('base64url');

export const enter = async ({ url }: At, who: TestAccount): Promise<Me> => ({
  ...who,
  cookie: (await signIn(url, who)).join('; '),
});

/** A course with its people, and one of everything in it that can be named. */
export async function makePlace(at: At, access: 'invitation' | 'archived'): Promise<Place> {
  const course = await makeCourse(at.databaseUrl, { choices: 4, recalls: 1 });
  const { id: courseId, section } = course;
  const [question = '', revised = '', drafted = '', suspended = ''] = course.choices;
  const learner = await enter(at, await makeAccount(at.databaseUrl, { zone: 'UTC', course: courseId }));
  const teacher = await makeAccount(at.databaseUrl, { zone: 'UTC', course: null });
  await letIn(at.databaseUrl, { id: teacher.id, course: courseId, role: 'instructor' });
  const ids: Ids = {
    ...{ course: courseId, section, spare: `${courseId}.spare`, question, revised, drafted, suspended },
    ...{ versionId: `${question}@1`, picture: `${randomBytes(32).toString('hex')}-4x3.webp` },
    ...{ person: learner.id, email: learner.email, answer: randomUUID(), report: randomUUID(), answered: randomUUID() },
    ...{ joinToken: token(), inviteToken: token(), linkToken: token(), verifyToken: token(), invitation: randomUUID() },
    ...(await write(at, { course, teacher, learner, drafted })),
  };
  await publishChange(at.databaseUrl, {
    ...{ course: courseId, question: revised, by: teacher.id, fields: { prompt: 'In other words?' } },
  });
  await learn(at, learner, ids, course);
  await keep(at, ids, access);
  return { ids, learner, instructor: await enter(at, teacher) };
}

/** What the instructor has done, and another session of the learner. */
async function write(
  { databaseUrl }: At,
  { course, teacher, learner, drafted }: { course: TestCourse; teacher: TestAccount; learner: Me; drafted: string },
): Promise<{ several: string; session: string }> {
  return inDatabase(databaseUrl, async (db) => {
    const context = { db, now, newName: randomUUID, newId: randomUUID };
    const asking = { id: teacher.id, role: 'learner' as const };
    const place = { course: course.id, question: drafted };
    const { published, edits } = await loadQuestionToWrite(place, asking, context);
    if (!published) throw new Error('It is not published.');
    const fields = { section: course.section, passage: 'p3', body: { ...published.body, prompt: 'A draft?' } };
    const saved = await saveDraft({ ...place, seen: edits, fields }, asking, context);
    if (!saved.ok) throw new Error('No draft was saved.');
    const tagging = { kind: 'tag' as const, tag: 'old' };
    const questions = course.recalls;
    const several = await changeSeveral({ course: course.id, questions, change: tagging }, asking, context);
    const { sessionId } = await openSession({ userId: learner.id, userAgent: '' }, context);
    return { several, session: sessionName(sessionId) };
  });
}

/** What the learner has done. */
async function learn({ url }: At, { cookie }: Me, ids: Ids, { recalls: [recall = ''] }: TestCourse): Promise<void> {
  const client = apiClient(url, [cookie]);
  const of = (questionId: string) => ({ questionId, versionId: `${questionId}@1` });
  for (const [path, body] of [
    ['/api/reviews', { ...of(recall), id: ids.answer, response: { rating: 'good' }, durationMs: 1 }],
    ['/api/reports', { ...of(ids.question), id: ids.report, text: 'Why?' }],
    ['/api/reports', { ...of(ids.question), id: ids.answered, text: 'Why not?' }],
    [`/api/questions/${ids.suspended}/suspend`, {}],
  ] as const) {
    const { status } = await client.send('POST', path, body);
    if (status !== 200) throw new Error(`${path} was answered ${status}.`);
  }
}

/** The rest, straight into the database. */
async function keep({ databaseUrl }: At, ids: Ids, access: string): Promise<void> {
  const { course: courseId, person: userId } = ids;
  const text = JSON.stringify({ en: 'Spare' });
  const spare = { id: ids.spare, articleId: `${courseId}.article`, position: 2, heading: text, body: text };
  const invitation = { id: ids.invitation, role: 'learner', courseId, most: 2, ...times };
  await inDatabase(databaseUrl, ({ write }) =>
    write.$transaction([
      write.section.create({ data: spare }),
      write.picture.create({ data: { courseId, name: ids.picture, bytes: Uint8Array.of(1), createdAt: 0n } }),
      write.joinLink.create({ data: { courseId, ...times, tokenHash: tokenHash(ids.joinToken) } }),
      write.oneTimeLink.create({ data: { userId, ...times, tokenHash: tokenHash(ids.linkToken) } }),
      write.oneTimeLink.create({
        data: { userId, ...times, tokenHash: tokenHash(ids.verifyToken), purpose: 'email' },
      }),
      write.invitation.create({ data: { ...invitation, tokenHash: tokenHash(ids.inviteToken) } }),
      write.report.updateMany({ where: { id: ids.answered }, data: { answer: 'So.', answeredAt: BigInt(now) } }),
      write.course.update({ where: { id: courseId }, data: { access } }),
    ]),
  );
}
