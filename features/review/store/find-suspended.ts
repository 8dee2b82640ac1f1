import type { Db } from '../../../lib/db/database.ts';

/** The questions of their courses that a learner has suspended and that are there still, in order of id. */
export async function findSuspended(db: Db, learnerId: string): Promise<string[]> {
  const rows = await db.memory.findMany({
    where: { learnerId, suspended: 1 },
    orderBy: { questionId: 'asc' },
    select: { questionId: true },
  });
  const ids = rows.map(({ questionId }) => questionId);
  if (ids.length === 0) return [];
  const there = await db.question.findMany({
    where: { id: { in: ids }, course: { enrolments: { some: { userId: learnerId } } } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return there.map(({ id }) => id);
}
