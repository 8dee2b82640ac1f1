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
