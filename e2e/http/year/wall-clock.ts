/** Dates and times as a clock on the wall shows them, by Intl alone: nothing of it is shared with the app. */
const faces = new Map<string, Intl.DateTimeFormat>();

/** `2027-03-14 03:05:00` */
function shownAt(at: number, zone: string): string {
  // Swedes write the date as ISO does.
  const face =
    faces.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  faces.set(zone, face);
  return face.format(at);
}

/** The date on the wall, and before the hour at which the learner's day begins the one before it. */
export function studyDayOnTheWall(at: number, { zone, rolloverHour }: { zone: string; rolloverHour: number }): string {
  const shown = shownAt(at, zone);
  const date = shown.slice(0, 10);
  return Number(shown.slice(11, 13)) < rolloverHour ? dayAfter(date, -1) : date;
}

/** The instant (ms) at which a clock on the wall shows a date and a time (`07:15`). */
export function instantOf(date: string, time: string, zone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const aheadOfUtc = (at: number) => Date.parse(`${shownAt(at, zone).replace(' ', 'T')}Z`) - at;
  const near = wanted - aheadOfUtc(wanted);
  return wanted - aheadOfUtc(near);
}

export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  return new Date(date).getUTCDay() || 7;
}
