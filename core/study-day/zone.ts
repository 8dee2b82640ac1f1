const clocks = new Map<string, Intl.DateTimeFormat>();

/** Whether Intl knows this as the name of a time zone (IANA, aliases included; case is ignored). */
export function isZone(text: string): boolean {
  try {
    clockOf(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * How far the local clock is ahead of UTC, in milliseconds; negative west of Greenwich.
 * @param at milliseconds since 1970
 * @throws RangeError when Intl does not know the zone
 */
export function zoneOffset(zone: string, at: number): number {
  const second = Math.floor(at / 1000) * 1000;
  const shown = clockOf(zone).format(second).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, seconds = 0] = shown.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

// Making a formatter costs a hundred times as much as using one. Intl reads names without regard to
// case, so the key is in lower case: there are no more keys than zones.
function clockOf(zone: string): Intl.DateTimeFormat {
  const key = zone.toLowerCase();
  let clock = clocks.get(key);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(key, clock);
  }
  return clock;
}
