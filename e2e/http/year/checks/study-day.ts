import type { Desk } from '../desk.ts';
import type { LogRow } from '../log-file.ts';
import type { Settings } from '../settings.ts';
import { dayAfter, studyDayOnTheWall } from '../wall-clock.ts';

/** Looks at what was written to the log since: each row has the study day of its time, and days in a log never go back. */
export function followLog(desk: Desk): void {
  const rows = desk.log.rowsOf(desk.id);
  for (const [at, row] of rows.entries()) {
    if (at < desk.read) continue;
    const expected = dayOfRow(row, rows.slice(0, at), desk.settings);
    if (row.studyDay !== expected) {
      const when = new Date(row.at).toISOString();
      desk.complain('study day', `the ${row.kind} of ${when} has ${row.studyDay}, not ${expected}`);
    }
  }
  desk.replay.follow(rows);
  if (desk.today && rows.length > desk.read) desk.today.isFinished = false;
  desk.read = rows.length;
}

/** What the wall shows, held between the days of the events before and after it. */
function dayOfRow(row: LogRow, others: readonly LogRow[], settings: Settings): string {
  let day = studyDayOnTheWall(row.at, settings);
  let [before, after]: (LogRow | null)[] = [null, null];
  for (const other of others) {
    if (other.at <= row.at && (!before || other.at >= before.at)) before = other;
    if (other.at > row.at && (!after || other.at < after.at)) after = other;
  }
  if (before && before.studyDay > day) day = before.studyDay;
  if (after && after.studyDay < day) day = after.studyDay;
  return day;
}

/** What the wall shows now, or the day that the learner has begun already, further east. */
export function todayOf({ clock, settings, rows }: Pick<Desk, 'clock' | 'settings' | 'rows'>): string {
  const shown = studyDayOnTheWall(clock.now(), settings);
  const last = rows.reduce((latest, { studyDay }) => (studyDay > latest ? studyDay : latest), '');
  return last === dayAfter(shown, 1) ? last : shown;
}
