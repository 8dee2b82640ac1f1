import type { StudyDay } from '../../../core/study-day/study-day.ts';
import type { Db } from '../../../lib/db/database.ts';
import { isUniqueClash } from '../../../lib/db/errors.ts';

/** The times (ms), in order, at which the learner wanted more new questions on a study day. */
export async function findMoreToday(db: Db, learnerId: string, studyDay: StudyDay): Promise<number[]> {
  const rows = await db.moreToday.findMany({ where: { learnerId, studyDay }, orderBy: { number: 'asc' } });
  return rows.map(({ at }) => Number(at));
}

/** Keeps the wish of this number, unless it is kept already: pressed on two devices, it is one. */
export async function saveMoreToday(
  db: Db,
  { at, ...key }: { learnerId: string; studyDay: StudyDay; number: number; at: number },
): Promise<void> {
  try {
    await db.moreToday.create({ data: { ...key, at: BigInt(at) } });
  } catch (error) {
    if (!isUniqueClash(error)) throw error;
  }
}
