import { oneOf } from '../../../fixtures/chance.ts';
import type { Acts } from '../acts.ts';
import type { Habit } from '../habit.ts';
import type { Given } from '../quiz-acts.ts';
import { usual } from '../settings.ts';

const zone = 'Africa/Nairobi';

/** What is changed before a sitting; each with the share of the sittings before which it is. */
function changesOf({ desk, changeLimits, changeMemory, changeClock, changeSection, takeBack, suspend }: Acts) {
  const { chance, course, rows } = desk;
  const section = () => oneOf(course, chance).section;
  const latest = rows.at(-1)?.questionId;
  return [
    { share: 0.08, act: () => changeLimits({ newPerDay: oneOf([0, 1, 2, 4, 8], chance), minutesPerDay: null }) },
    { share: 0.08, act: () => changeLimits({ reviewsPerDay: oneOf([0, 3, 10, 30, 80], chance), minutesPerDay: null }) },
    { share: 0.04, act: () => changeLimits({ minutesPerDay: oneOf([1, 3, 6, 12], chance) }) },
    { share: 0.05, act: () => changeMemory({ retention: oneOf([80, 84, 88, 90, 93, 97], chance) }) },
    { share: 0.03, act: () => changeMemory({ maximumInterval: oneOf([30, 90, 365, 36_500], chance) }) },
    { share: 0.12, act: () => changeClock({ rolloverHour: oneOf([0, 4, 8, 9, 12], chance) }) },
    { share: 0.04, act: () => changeSection(section(), 'Suspend the section') },
    { share: 0.1, act: () => changeSection(section(), 'Bring it back') },
    { share: 0.08, act: async () => latest && suspend(latest, 'suspend') },
    { share: 0.05, act: async () => latest && suspend(latest, 'resume') },
    { share: 0.004, act: () => changeSection(section(), 'learnt question') },
    {
      share: 0.04,
      async act() {
        const done = await changeSection(section(), oneOf(['Suspend the section', 'learnt question'], chance));
        if (done) await takeBack(done);
      },
    },
    { share: 0.04, act: () => changeSection(section(), 'Start anew') },
  ];
}

export function neverContent(): Habit {
  let kept: Given[] = [];
  return {
    name: 'Wanjiru',
    about:
      'Two sittings a day that are often cut short, and other settings all the time: limits, minutes, rollover hour, retention, longest pause; suspends, resumes and starts anew, takes that back, learns five more, answers while reading over the limit, and sends answers days after they were given.',
    settings: { ...usual, zone, newPerDay: 2, reviewsPerDay: 30 },
    nature: { halfLife: 14, growth: 2.8, slips: 0.04 },
    guesses: 0.6,
    sittings: (date, chance) => ['08:10', '20:20'].filter(() => chance() < 0.8).map((time) => ({ date, time, zone })),
    async sit(acts) {
      const { desk, look, work, undo, learnMore, openReading, answerReading, answerOffline, sendKept } = acts;
      const { chance } = desk;
      for (const { share, act } of changesOf(acts)) if (chance() < share) await act();
      const text = chance() < 0.1 ? await openReading() : null;
      if (kept.length > 0 && chance() < 0.4) {
        await sendKept(kept);
        kept = [];
      } else if (kept.length === 0 && chance() < 0.1) {
        kept = await answerOffline(5);
        return;
      }
      await work({
        most: oneOf([6, 15, 100, 100], chance),
        async after({ id }) {
          if (chance() > 0.03) return false;
          await undo(id);
          return true;
        },
      });
      if (text) await answerReading(text);
      if (chance() < 0.08) await learnMore();
      if (chance() < 0.1) await look();
    },
  };
}
