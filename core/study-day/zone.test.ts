import { expect, test } from 'vitest';
import { isZone, zoneOffset } from './zone.ts';

test('a zone is what Intl knows by name, aliases and any case included', () => {
  for (const zone of ['Asia/Shanghai', 'asia/shanghai', 'Asia/Kolkata', 'Asia/Calcutta', 'UTC', 'Etc/GMT+5']) {
    expect(isZone(zone)).toBe(true);
  }
  for (const text of ['', 'Mars/Olympus', 'Asia/Shanghai ', 'null']) expect(isZone(text)).toBe(false);
});

test('the offset follows daylight saving and zones off the hour', () => {
  const hour = 3_600_000;
  expect(zoneOffset('Europe/Berlin', Date.parse('2026-03-29T00:59:59.999Z'))).toBe(hour);
  expect(zoneOffset('Europe/Berlin', Date.parse('2026-03-29T01:00:00Z'))).toBe(2 * hour);
  expect(zoneOffset('Asia/Kathmandu', Date.parse('2026-01-01T00:00:00Z'))).toBe(5.75 * hour);
  expect(zoneOffset('Pacific/Marquesas', Date.parse('2026-01-01T00:00:00Z'))).toBe(-9.5 * hour);
  expect(zoneOffset('Asia/Shanghai', Date.parse('2026-01-01T16:00:00Z'))).toBe(8 * hour);
});
