import type { Habit, Sitting } from '../habit.ts';
import { usual } from '../settings.ts';
import { dayAfter } from '../wall-clock.ts';

/** From the evening of each date on; clocks go on and back on the way (March 14, April 4, October 3, November 7). */
const stays = [
  { from: '2027-01-01', zone: 'Asia/Shanghai' },
  { from: '2027-03-05', zone: 'America/Los_Angeles' },
  { from: '2027-03-29', zone: 'Australia/Lord_Howe' },
  { from: '2027-05-10', zone: 'Pacific/Kiritimati' },
  { from: '2027-08-02', zone: 'America/Los_Angeles' },
  { from: '2027-09-20', zone: 'Australia/Lord_Howe' },
  { from: '2027-10-19', zone: 'America/Los_Angeles' },
  { from: '2027-12-06', zone: 'Asia/Shanghai' },
] as const;

const zoneOn = (date: string) => stays.findLast(({ from }) => from <= date)?.zone ?? stays[0].zone;
/** Nights on which a clock is changed, and the one after. */
const changes = ['2027-03-14', '2027-04-04', '2027-10-03', '2027-11-07'];

/**
 * The day begins at two, the very hour at which clocks are changed. On the day of a flight there is a sitting on either
 * side of it, and going east over the date line the evening lies on the date before the morning.
 */
function sittings(date: string): Sitting[] {
  const zone = zoneOn(date);
  const evening = { date, time: '21:30', zone };
  const before = zoneOn(dayAfter(date, -1));
  if (changes.includes(date)) return ['01:20', '01:50', '02:10'].map((time) => ({ date, time, zone })).concat(evening);
  // Some nights become long: the day changes in the middle of them.
  const isLong = date.endsWith('5');
  if (before === zone || date === stays[0].from)
    return isLong ? [{ date, time: '01:40', zone }, { date, time: '02:20', zone }, evening] : [evening];
  const isOverTheLine = date === '2027-08-02';
  return [{ date, time: '08:00', zone: before }, isOverTheLine ? { ...evening, date: dayAfter(date, -1) } : evening];
}

export function roundTheWorld(): Habit {
  return {
    name: 'Tariq',
    about:
      'Every evening, round the world: Shanghai, Los Angeles, Lord Howe, Kiritimati and back, over the date line and through four changes of the clock; takes the new zone when it is offered, some days late, and loses the network.',
    settings: { ...usual, zone: stays[0].zone, rolloverHour: 2, newPerDay: 3, reviewsPerDay: 40 },
    nature: { halfLife: 18, growth: 3, slips: 0.03 },
    guesses: 0.4,
    sittings,
    async sit({ desk, look, work, changeClock, answerTwice, answerOffline, sendKept, wait }, { zone }) {
      const { chance, settings } = desk;
      const { questions } = await look();
      if (settings.zone !== zone && chance() < 0.6) await changeClock({ zone });
      else if (questions[0] && chance() < 0.2) await answerTwice(questions[0]);
      if (chance() < 0.15) {
        const kept = await answerOffline(3);
        await wait(600);
        await sendKept(kept);
      }
      await work({ most: chance() < 0.1 ? 5 : 200 });
    },
  };
}
