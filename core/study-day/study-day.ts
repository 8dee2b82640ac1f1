/** A calendar date, ISO (`2026-03-29`): dates compare as text. */
export type StudyDay = string;

const dayLength = 86_400_000;

/** Days from 1970-01-01 to a study day. */
export function dayNumber(day: StudyDay): number {
  return Date.parse(day) / dayLength;
}

/** The study day so many days after 1970-01-01. */
export function dayOfNumber(number: number): StudyDay {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The date so many calendar days later; a negative count goes back. */
export function addDays(day: StudyDay, days: number): StudyDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** Calendar days from one date to another; negative when `to` is the earlier. */
export function daysBetween(from: StudyDay, to: StudyDay): number {
  return dayNumber(to) - dayNumber(from);
}
