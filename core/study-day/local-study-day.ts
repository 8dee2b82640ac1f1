import { addDays, dayNumber, dayOfNumber, type StudyDay } from './study-day.ts';
import { zoneOffset } from './zone.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** No local clock has ever been further than this from UTC (Manila before 1845: 15 h 56 min behind). */
const farthestOffset = 16 * hour;
/** No zone changes its clock twice within so short a time. */
const step = 16 * hour;

type Span = { day: StudyDay; start: number; end: number };
const latest = new Map<string, Span>();

/**
 * The study day in which an instant lies by the local clock alone. What a learner's log makes of it:
 * `studyDayOfEvent` and `today` in log-study-day.ts.
 * @param at milliseconds since 1970
 * @param zone IANA name
 * @param rolloverHour local hour at which a day begins, 0–23
 * @throws RangeError when Intl does not know the zone
 */
export function localStudyDay(at: number, zone: string, rolloverHour: number): StudyDay {
  const key = `${zone}/${rolloverHour}`.toLowerCase();
  const known = latest.get(key);
  if (known && known.start <= at && at < known.end) return known.day;
  const found = spanAt(at, zone, rolloverHour);
  latest.set(key, found);
  return found.day;
}

/**
 * The first instant (milliseconds since 1970) of a study day: the first at which the local clock shows that date at the
 * rollover hour, or anything later. A clock that jumps over the rollover hour starts the day at the jump; one that is
 * set back over it does not start the day twice. A date the zone skipped (Apia 2011-12-30) may be empty.
 */
export function startOfStudyDay(studyDay: StudyDay, zone: string, rolloverHour: number): number {
  const wanted = dayNumber(studyDay) * day + rolloverHour * hour;
  const end = wanted + farthestOffset;
  let from = wanted - farthestOffset;
  let offset = zoneOffset(zone, from);
  while (from < end) {
    const to = from + step;
    const offsetAfter = zoneOffset(zone, to);
    const change = offsetAfter === offset ? to : clockChange(zone, from, to);
    const shown = Math.max(from, wanted - offset);
    if (shown < change) return shown;
    from = change;
    offset = offsetAfter;
  }
  return end;
}

/** The first instant after a study day: where the next one begins. */
export function endOfStudyDay(studyDay: StudyDay, zone: string, rolloverHour: number): number {
  return startOfStudyDay(addDays(studyDay, 1), zone, rolloverHour);
}

function spanAt(at: number, zone: string, rolloverHour: number): Span {
  const shown = at + zoneOffset(zone, at) - rolloverHour * hour;
  let studyDay = dayOfNumber(Math.floor(shown / day));
  let end = endOfStudyDay(studyDay, zone, rolloverHour);
  // The clock was set back over the rollover hour: the next day has begun although the clock shows an earlier time again.
  while (end <= at) {
    studyDay = addDays(studyDay, 1);
    end = endOfStudyDay(studyDay, zone, rolloverHour);
  }
  return { day: studyDay, start: startOfStudyDay(studyDay, zone, rolloverHour), end };
}

/** The first millisecond in (from, to] with the offset that holds at `to`. */
function clockChange(zone: string, from: number, to: number): number {
  const before = zoneOffset(zone, from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zoneOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
