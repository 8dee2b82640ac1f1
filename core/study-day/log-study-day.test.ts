import { expect, test } from 'vitest';
import { localStudyDay } from './local-study-day.ts';
import { studyDayOfEvent, today } from './log-study-day.ts';

const at = (text: string) => Date.parse(text);

test('who travels west goes on with the same day', () => {
  // Answers at 08:00 on the third in Tokyo, lands in Honolulu at 22:00 on the second.
  const inHonolulu = at('2026-05-03T08:00:00Z');
  expect(localStudyDay(inHonolulu, 'Pacific/Honolulu', 4)).toBe('2026-05-02');
  expect(studyDayOfEvent(inHonolulu, 'Pacific/Honolulu', 4, '2026-05-03', null)).toBe('2026-05-03');
  expect(today(inHonolulu, 'Pacific/Honolulu', 4, '2026-05-03')).toBe('2026-05-03');
});

test('who travels east begins the next day earlier', () => {
  const inTokyo = at('2026-05-02T20:00:00Z');
  expect(studyDayOfEvent(inTokyo, 'Asia/Tokyo', 4, '2026-05-02', null)).toBe('2026-05-03');
  expect(today(inTokyo, 'Asia/Tokyo', 4, '2026-05-02')).toBe('2026-05-03');
});

test('an event that arrives late does not overtake the day of the event after it', () => {
  expect(studyDayOfEvent(at('2026-05-02T20:00:00Z'), 'Asia/Tokyo', 4, '2026-05-01', '2026-05-02')).toBe('2026-05-02');
});

test('a log more than one day ahead is a clock fault and does not move today', () => {
  expect(today(at('2026-05-02T12:00:00Z'), 'UTC', 4, '2026-05-04')).toBe('2026-05-02');
  expect(today(at('2026-05-02T12:00:00Z'), 'UTC', 4, '2026-04-20')).toBe('2026-05-02');
  expect(today(at('2026-05-02T12:00:00Z'), 'UTC', 4, null)).toBe('2026-05-02');
});
