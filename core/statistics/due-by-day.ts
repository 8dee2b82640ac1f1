import { addDays, daysBetween, type StudyDay } from '../study-day/study-day.ts';

export type DueOnDay = { studyDay: StudyDay; questions: number };

/**
 * How many questions are due on each of the coming days if nothing were answered: the first is today, with all that has
 * waited since before.
 * @param dueDays the day of each question
 * @param days how many days, today included
 */
export function dueByDay(dueDays: readonly StudyDay[], today: StudyDay, days: number): DueOnDay[] {
  const counts = Array.from({ length: days }, (_, at) => ({ studyDay: addDays(today, at), questions: 0 }));
  for (const due of dueDays) {
    const day = counts[Math.max(0, daysBetween(today, due))];
    if (day) day.questions += 1;
  }
  return counts;
}
