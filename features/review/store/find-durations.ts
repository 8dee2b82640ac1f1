import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';

const latest = 200;

/** How long, in milliseconds, the learner's latest answers took that were given before a study day. */
export async function findDurations(db: Db, learnerId: string, before: StudyDay): Promise<number[]> {
  const rows = await db.reviewLog.findMany({
    where: { learnerId, kind: 'answer', studyDay: { lt: before } },
    orderBy: { at: 'desc' },
    take: latest,
    select: { durationMs: true },
  });
  return rows.map(({ durationMs }) => durationMs ?? 0);
}
