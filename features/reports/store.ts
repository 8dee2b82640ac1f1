import type { Words } from '../../core/question/words.ts';
import type { Database, Db } from '../../lib/db/database.ts';
import { isUniqueClash } from '../../lib/db/errors.ts';
import type { AnsweredReport, OpenReport } from './report.ts';

type ReportKey = { learnerId: string; id: string };
type Reported = { questionId: string; version: number; text: string };

/** Keeps a report unless there is one of this id; gives the one that is kept then. */
export async function keepReport(
  db: Database,
  { learnerId, id, at, ...reported }: ReportKey & Reported & { at: number },
): Promise<{ isNew: boolean; kept: Reported }> {
  try {
    await db.write.report.create({ data: { learnerId, id, ...reported, at: BigInt(at) } });
    return { isNew: true, kept: reported };
  } catch (error) {
    if (!isUniqueClash(error)) throw error;
    const kept = await db.write.report.findUniqueOrThrow({ where: { learnerId_id: { learnerId, id } } });
    return { isNew: false, kept };
  }
}

const openOf = (course: string) => ({ answeredAt: null, question: { courseId: course } });

export async function countOpen(db: Db, course: string): Promise<number> {
  return db.report.count({ where: openOf(course) });
}

/** A page of them, the oldest first. */
export async function findOpen(
  db: Db,
  course: string,
  { skip, take }: { skip: number; take: number },
): Promise<OpenReport[]> {
  const rows = await db.report.findMany({
    where: openOf(course),
    orderBy: [{ at: 'asc' }, { learnerId: 'asc' }, { id: 'asc' }],
    ...{ skip, take },
    include: { learner: { select: { id: true, name: true } }, question: { select: { version: true } } },
  });
  const prompts = await findPrompts(db, rows);
  return rows.map(({ id, questionId, version, text, at, learner, question }) => ({
    ...{ id, question: questionId, prompt: prompts.get(questionId) ?? '', text, at: Number(at), learner },
    isOlder: version < question.version,
  }));
}

/** The answers that a learner has not put away, the oldest first. */
export async function findAnswered(db: Db, learnerId: string): Promise<AnsweredReport[]> {
  const rows = await db.report.findMany({
    where: { learnerId, answeredAt: { not: null }, putAwayAt: null },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    include: { question: { select: { course: { select: { languages: true } } } } },
  });
  const prompts = await findPrompts(db, rows);
  return rows.map(({ id, questionId, text, at, answer, question }) => ({
    ...{ id, question: questionId, prompt: prompts.get(questionId) ?? '', text, at: Number(at) },
    ...{ answer: answer ?? '', languages: JSON.parse(question.course.languages) },
  }));
}

async function findPrompts(db: Db, of: readonly { questionId: string }[]): Promise<Map<string, Words>> {
  const ids = [...new Set(of.map(({ questionId }) => questionId))];
  const current = await db.question.findMany({ where: { id: { in: ids } }, select: { id: true, version: true } });
  const rows = await db.questionVersion.findMany({
    where: { OR: current.map(({ id, version }) => ({ questionId: id, number: version })) },
    select: { questionId: true, body: true },
  });
  return new Map(rows.map(({ questionId, body }) => [questionId, JSON.parse(body).prompt]));
}

/** Answers a report that is open, and gives its question; one of another course is never found. */
export async function closeReport(
  db: Db,
  { course, learnerId, id }: ReportKey & { course: string },
  { answer, at, answererId }: { answer: string; at: number; answererId: string },
): Promise<string | null> {
  const open = await db.report.findFirst({ where: { learnerId, id, ...openOf(course) }, select: { questionId: true } });
  if (!open) return null;
  const data = { answer, answeredAt: BigInt(at), answererId };
  await db.report.update({ where: { learnerId_id: { learnerId, id } }, data });
  return open.questionId;
}

export async function putAway(db: Db, { learnerId, id }: ReportKey, at: number): Promise<void> {
  await db.report.updateMany({
    where: { learnerId, id, answeredAt: { not: null }, putAwayAt: null },
    data: { putAwayAt: BigInt(at) },
  });
}
