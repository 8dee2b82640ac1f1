import type { Db } from '../../lib/db/database.ts';
import type { DemoQuestion } from './simulate-log.ts';

/** The published questions of a course in their order. */
export async function findDemoQuestions(db: Db, courseId: string): Promise<DemoQuestion[]> {
  const rows = await db.question.findMany({
    where: { courseId, state: 'published' },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { versions: true },
  });
  return rows.flatMap(({ id, sectionId, version, revision, versions }) => {
    const current = versions.find(({ number }) => number === version);
    return current ? [{ id, section: sectionId, version, revision, question: JSON.parse(current.body) }] : [];
  });
}

export async function setNewPerDay(db: Db, userId: string, newPerDay: number): Promise<void> {
  await db.user.update({ where: { id: userId }, data: { newPerDay } });
}
