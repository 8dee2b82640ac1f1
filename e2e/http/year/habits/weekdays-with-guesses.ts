import type { Habit } from '../habit.ts';
import { usual } from '../settings.ts';
import { dayAfter, weekday } from '../wall-clock.ts';

const zone = 'America/New_York';

/** What is said of yesterday's answers is said once, of one of them. */
export function weekdaysWithGuesses(): Habit {
  let yesterdays: { id: string; date: string } | null = null;
  return {
    name: 'Jonas',
    about:
      'Weekdays at lunch, on two devices; guesses much and says so, rates hard and easy, takes back, and thinks again about an answer on the day after.',
    settings: { ...usual, zone, newPerDay: 3, reviewsPerDay: 25, retention: 86 },
    nature: { halfLife: 14, growth: 2.8, slips: 0.04 },
    guesses: 0.9,
    sittings: (date) => (weekday(date) <= 5 ? [{ date, time: '12:30', zone }] : []),
    async sit({ desk, work, undo, rate, lookElsewhere }, { date }) {
      const { chance } = desk;
      if (yesterdays?.date === dayAfter(date, -1) && chance() < 0.5) await rate(yesterdays.id, 'hard');
      if (chance() < 0.1) await lookElsewhere();
      await work({
        async after({ id, verdict: { correct }, recalled, question: { type } }) {
          if (chance() < 0.06) {
            await undo(id);
            return true;
          }
          if (correct) yesterdays = { id, date };
          if (!correct || type === 'recall') return false;
          if (!recalled) await rate(id, 'again');
          else if (chance() < 0.2) await rate(id, 'hard');
          else if (chance() < 0.1) await rate(id, 'easy');
          return !recalled;
        },
      });
    },
  };
}
