import type { Habit } from '../habit.ts';
import { usual } from '../settings.ts';

const zone = 'Europe/Zurich';

export const everyMorning = (): Habit => ({
  name: 'Mei',
  about: 'Every morning on one device; now and then an answer is taken back and given again.',
  settings: { ...usual, zone, newPerDay: 4 },
  nature: { halfLife: 20, growth: 3, slips: 0.02 },
  guesses: 0.2,
  sittings: (date) => [{ date, time: '07:15', zone }],
  async sit({ work, undo, desk }) {
    await work({
      async after({ id }) {
        if (desk.chance() > 0.02) return false;
        await undo(id);
        return true;
      },
    });
  },
});
