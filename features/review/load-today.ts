import { today } from '../../core/study-day/log-study-day.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import type { Context } from './context.ts';
import { findLastDay } from './store/find-day.ts';

/** The learner's current study day. */
export async function loadToday(
  { id, zone, rolloverHour }: Person,
  { db, now, serverZone }: Pick<Context, 'db' | 'now' | 'serverZone'>,
): Promise<StudyDay> {
  return today(now, zone ?? serverZone, rolloverHour, await findLastDay(db.read, id));
}
