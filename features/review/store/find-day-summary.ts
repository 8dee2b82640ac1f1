import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';

/** The answers of a study day that stand, and the time they took, over all sections. */
export async function sumDay(
  db: Db,
  learnerId: string,
  studyDay: StudyDay,
): Promise<{ answers: number; durationMs: number }> {
  const { _sum } = await db.dayTotal.aggregate({
    where: { learnerId, studyDay },
    _sum: { answers: true, durationMs: true },
  });
  return { answers: _sum.answers ?? 0, durationMs: Number(_sum.durationMs ?? 0) };
}

/** When each question is due that the learner has answered, suspended ones left out. */
export async function findDueDays(db: Db, learnerId: string): Promise<Map<string, StudyDay>> {
  const rows = await db.memory.findMany({
    where: { learnerId, suspended: 0, due: { not: null } },
    select: { questionId: true, due: true },
  });
  return new Map(rows.flatMap(({ questionId, due }) => (due === null ? [] : [[questionId, due] as const])));
}
