import type { DailyLimits } from '../../core/queue/day.ts';
import { limitsOfMinutes } from '../../core/queue/limits-of-minutes.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Db } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import { findDurations } from './store/find-durations.ts';

/** How much a study day may bring a learner; where minutes say it, by how long answers took before that day. */
export async function dailyLimits(
  { id, newPerDay, reviewsPerDay, minutesPerDay }: Pick<Person, 'id' | 'newPerDay' | 'reviewsPerDay' | 'minutesPerDay'>,
  studyDay: StudyDay,
  { db }: { db: Db },
): Promise<DailyLimits> {
  if (minutesPerDay === null) return { newPerDay, reviewsPerDay };
  return limitsOfMinutes(minutesPerDay, await findDurations(db, id, studyDay));
}
