import type { Habit } from '../habit.ts';
import { usual } from '../settings.ts';

const zone = 'Asia/Kolkata';
const away = { from: '2027-05-10', until: '2027-06-08' };
const busy = { newPerDay: 5, reviewsPerDay: 60 };

/** Thirty days without a look, then few reviews a day and nothing new until the backlog is gone. */
export function longBreak(): Habit {
  let isCatchingUp = false;
  return {
    name: 'Priya',
    about:
      'Every evening, then a break of thirty days (10 May to 8 June), then a backlog: 12 reviews a day and nothing new until it is gone.',
    settings: { ...usual, zone, ...busy },
    nature: { halfLife: 16, growth: 2.8, slips: 0.03 },
    guesses: 0.3,
    sittings: (date) => (date >= away.from && date <= away.until ? [] : [{ date, time: '19:40', zone }]),
    async sit({ look, work, changeLimits }, { date }) {
      const { left } = await look();
      if (date > away.until && left.due > 12 && !isCatchingUp) {
        isCatchingUp = true;
        await changeLimits({ newPerDay: 0, reviewsPerDay: 12 });
      } else if (isCatchingUp && left.due < 12) {
        isCatchingUp = false;
        await changeLimits(busy);
      }
      await work();
    },
  };
}
