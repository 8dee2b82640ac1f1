import { addDays, dayNumber, type StudyDay } from '../study-day/study-day.ts';

/** A week from Monday to Sunday; null for a day that is still to come. */
export type Week = { monday: StudyDay; counts: (number | null)[] };

/** The Monday of the week of a study day; 1970-01-01 was a Thursday. */
export function mondayOf(day: StudyDay): StudyDay {
  return addDays(day, -((dayNumber(day) + 3) % 7));
}

/**
 * The weeks up to today's, the earliest first.
 * @param counts by study day; a day without one has none
 */
export function calendar(counts: ReadonlyMap<StudyDay, number>, today: StudyDay, weeks: number): Week[] {
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, 7 * week);
    const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
    return { monday, counts: days.map((day) => (day > today ? null : (counts.get(day) ?? 0))) };
  });
}
