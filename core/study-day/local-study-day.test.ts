import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfStudyDay, localStudyDay, startOfStudyDay } from './local-study-day.ts';
import { addDays } from './study-day.ts';
import { zoneOffset } from './zone.ts';

const hour = 3_600_000;
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();

test('a day begins at the rollover hour of the local clock', () => {
  expect(localStudyDay(at('2026-05-02T19:59:59.999Z'), 'Asia/Shanghai', 4)).toBe('2026-05-02');
  expect(localStudyDay(at('2026-05-02T20:00:00Z'), 'Asia/Shanghai', 4)).toBe('2026-05-03');
  expect(localStudyDay(at('2026-05-02T16:00:00Z'), 'Asia/Shanghai', 0)).toBe('2026-05-03');
  expect(localStudyDay(at('2026-05-02T14:59:59Z'), 'Asia/Shanghai', 23)).toBe('2026-05-01');
});

test('a rollover hour that the clock jumps over begins the day at the jump', () => {
  expect(iso(startOfStudyDay('2026-03-29', 'Europe/Berlin', 2))).toBe('2026-03-29T01:00:00.000Z');
  expect(iso(startOfStudyDay('2026-03-08', 'America/New_York', 2))).toBe('2026-03-08T07:00:00.000Z');
});

test('a rollover hour that the clock shows twice begins the day the first time', () => {
  expect(iso(startOfStudyDay('2026-10-25', 'Europe/Berlin', 2))).toBe('2026-10-25T00:00:00.000Z');
  expect(localStudyDay(at('2026-10-25T00:59:59Z'), 'Europe/Berlin', 2)).toBe('2026-10-25');
  expect(localStudyDay(at('2026-10-25T01:00:00Z'), 'Europe/Berlin', 2)).toBe('2026-10-25');
});

test('a clock set back over midnight does not bring yesterday back', () => {
  // St. John's went from 00:01 back to 23:01 of the day before until 2010.
  expect(iso(startOfStudyDay('2010-11-07', 'America/St_Johns', 0))).toBe('2010-11-07T02:30:00.000Z');
  expect(localStudyDay(at('2010-11-07T02:31:00Z'), 'America/St_Johns', 0)).toBe('2010-11-07');
  expect(localStudyDay(at('2010-11-07T02:30:30Z'), 'America/St_Johns', 0)).toBe('2010-11-07');
});

test('a date that a zone skipped is empty at midnight, and short at any later rollover hour', () => {
  const zone = 'Pacific/Apia';
  expect(startOfStudyDay('2011-12-30', zone, 0)).toBe(endOfStudyDay('2011-12-30', zone, 0));
  expect(localStudyDay(at('2011-12-30T09:59:59Z'), zone, 0)).toBe('2011-12-29');
  expect(localStudyDay(at('2011-12-30T10:00:00Z'), zone, 0)).toBe('2011-12-31');
  expect(endOfStudyDay('2011-12-30', zone, 4) - startOfStudyDay('2011-12-30', zone, 4)).toBe(4 * hour);
});

const zones = Intl.supportedValuesOf('timeZone');
const aDay = fc.integer({ min: at('2020-01-01'), max: at('2035-12-31') }).map((ms) => iso(ms).slice(0, 10));
const aRolloverHour = fc.integer({ min: 0, max: 23 });

const aShare = fc.double({ min: 0, max: 1, noNaN: true });
const anyOrder = fc.constantFrom([0, 1, 2], [1, 2, 0], [2, 0, 1]);

// A condition, not expectations: 100,000 cases make five expectations each the greater part of the work.
test('in every zone each instant lies in the one day whose start and end enclose it', { timeout: 240_000 }, () => {
  for (const zone of zones) {
    const shown = (instant: number) => instant + zoneOffset(zone, instant);
    const property = fc.property(aDay, aRolloverHour, aShare, anyOrder, (day, rolloverHour, share, order) => {
      const start = startOfStudyDay(day, zone, rolloverHour);
      const end = endOfStudyDay(day, zone, rolloverHour);
      const last = end - 1;
      const instants = [start, start + Math.floor(share * (last - start)), last];
      const wanted = at(day) + rolloverHour * hour;
      // The day of the instant asked first is worked out, that of the others remembered: so each is asked first at times.
      const days = order.map((index) => localStudyDay(instants[index] ?? Number.NaN, zone, rolloverHour));
      return shown(start) >= wanted && shown(start - 1) < wanted && days.every((each) => each === day);
    });
    fc.assert(property, { numRuns: 250 });
  }
});

test('a year of days around a change of clock follows without gap or overlap', () => {
  for (const zone of ['Europe/London', 'America/Havana', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Beirut']) {
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      const end = endOfStudyDay(day, zone, 0);
      expect([localStudyDay(end - 1, zone, 0), localStudyDay(end, zone, 0)]).toEqual([day, addDays(day, 1)]);
    }
  }
});
