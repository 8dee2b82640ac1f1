import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';

export type LatestDay = { email: string; zone: string | null; rolloverHour: number; lastDay: StudyDay };

/** The last study day in the log of everybody who has answered, with the clock they live by. */
export async function findLatestDays(db: Db): Promise<LatestDay[]> {
  const days = await db.reviewLog.groupBy({ by: ['learnerId'], _max: { studyDay: true } });
  const people = await db.user.findMany({ select: { id: true, email: true, zone: true, rolloverHour: true } });
  const dayOf = new Map(days.map(({ learnerId, _max }) => [learnerId, _max.studyDay]));
  return people.flatMap(({ id, ...person }) => {
    const lastDay = dayOf.get(id);
    return lastDay ? [{ ...person, lastDay }] : [];
  });
}
