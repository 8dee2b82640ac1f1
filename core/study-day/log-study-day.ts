import { localStudyDay } from './local-study-day.ts';
import { addDays, type StudyDay } from './study-day.ts';

/**
 * The study day that an event's log row keeps for ever: the later of the local study day at its time and the day of
 * the learner's latest event with an earlier time, so that the days in a log never go back when somebody travels west.
 * An event that arrives late lies between two others; it is held at or before the day of the later one as well, so
 * that the days do not go back after it either.
 * @param at the event's time, milliseconds since 1970
 * @param previousDay study day of the learner's latest event with an earlier time, null when there is none
 * @param nextDay study day of the learner's earliest event with a later time, null when there is none
 */
export function studyDayOfEvent(
  at: number,
  zone: string,
  rolloverHour: number,
  previousDay: StudyDay | null,
  nextDay: StudyDay | null,
): StudyDay {
  let studyDay = localStudyDay(at, zone, rolloverHour);
  if (previousDay !== null && previousDay > studyDay) studyDay = previousDay;
  if (nextDay !== null && nextDay < studyDay) studyDay = nextDay;
  return studyDay;
}

/**
 * The learner's current study day: the local one, or the last in the log where that is exactly one day later (the
 * learner travelled west and goes on with the same day). A log still further ahead is a clock fault and is ignored.
 * @param now milliseconds since 1970
 * @param lastDayInLog study day of the learner's latest event, null when there is none
 */
export function today(now: number, zone: string, rolloverHour: number, lastDayInLog: StudyDay | null): StudyDay {
  const local = localStudyDay(now, zone, rolloverHour);
  return lastDayInLog === addDays(local, 1) ? lastDayInLog : local;
}
