import { checkDayOver } from './checks/day-over.ts';
import { sumUpDay } from './checks/day-sum.ts';
import type { Desk, Tally } from './desk.ts';
import { limitsOf } from './settings.ts';

/** Begins a study day, if it is not today already: the one before it is over then, and is looked back at. */
export function openDay(desk: Desk, studyDay: string): Tally {
  if (desk.today?.studyDay === studyDay) return desk.today;
  closeDay(desk);
  // Somebody who travels west may come back to a day that looked over.
  const known = desk.tallies.get(studyDay);
  const { settings } = desk;
  const most = known?.most ?? limitsOf(settings, desk.rows, studyDay);
  const tally = { studyDay, outside: new Set<string>(), looks: 0, isFinished: false, ...known, settings, most };
  desk.tallies.set(studyDay, tally);
  desk.today = tally;
  return tally;
}

export function closeDay(desk: Desk): void {
  if (!desk.today) return;
  desk.today.settings = { ...desk.settings };
  checkDayOver(desk, desk.today);
  sumUpDay(desk, desk.today.studyDay);
  desk.today = null;
}
