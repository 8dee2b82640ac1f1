import { localStudyDay } from '../../core/study-day/local-study-day.ts';
import { addDays, type StudyDay } from '../../core/study-day/study-day.ts';
import type { Database } from '../../lib/db/database.ts';
import { findLatestDays } from './store/find-latest-days.ts';

type Context = {
  db: Database;
  now: number;
  /** For learners whose own zone is not known. */
  zone: string;
};

export type ClockFault = { email: string; lastDay: StudyDay; today: StudyDay };

/** Learners whose log is further ahead than travel explains: a clock was wrong when they answered, or is now. */
export async function findClockFaults({ db, now, zone }: Context): Promise<ClockFault[]> {
  const latest = await findLatestDays(db.read);
  return latest.flatMap(({ email, lastDay, ...own }) => {
    const today = localStudyDay(now, own.zone ?? zone, own.rolloverHour);
    return lastDay > addDays(today, 1) ? [{ email, lastDay, today }] : [];
  });
}
