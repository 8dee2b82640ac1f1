import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';

/** What is kept of some questions, by question; one that the learner never met is not there. */
export async function findMemories(
  db: Db,
  learnerId: string,
  questions: string[],
): Promise<Map<string, { due: StudyDay | null; reps: number; suspended: boolean }>> {
  const rows = await db.memory.findMany({
    where: { learnerId, questionId: { in: questions } },
    select: { questionId: true, due: true, reps: true, suspended: true },
  });
  return new Map(
    rows.map(({ questionId, due, reps, suspended }) => [questionId, { due, reps, suspended: suspended === 1 }]),
  );
}
