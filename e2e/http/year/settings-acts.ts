import { followLog } from './checks/study-day.ts';
import type { Desk } from './desk.ts';
import { limitsOf, type Settings } from './settings.ts';

/** What a learner changes on the settings pages, by the forms that stand there, and what they remember of it. */
export function settingsActs(desk: Desk) {
  const { clock, session, settings } = desk;
  const wait = (seconds: number) => clock.to(clock.now() + 1000 * seconds);

  function remember(changed: Partial<Settings>): void {
    Object.assign(settings, changed);
    if (!desk.today) return;
    // By other settings there may be more to ask.
    desk.today.isFinished = false;
    const { studyDay, most } = desk.today;
    const now = limitsOf(settings, desk.rows, studyDay);
    desk.today.most = { new: Math.max(most.new, now.new), reviews: Math.max(most.reviews, now.reviews) };
  }

  return {
    async changeLimits(
      changed: Partial<Pick<Settings, 'newPerDay' | 'reviewsPerDay' | 'minutesPerDay'>>,
    ): Promise<void> {
      await wait(20);
      const { newPerDay, reviewsPerDay, minutesPerDay } = { ...settings, ...changed };
      const measure = minutesPerDay === null ? 'counts' : 'minutes';
      const typed = { measure, newPerDay, reviewsPerDay, ...(minutesPerDay !== null && { minutesPerDay }) };
      await session.submit('/settings', 'New questions a day', typed);
      remember(changed);
    },
    /** Looks at another zone or hour first, as the page wants it, and then applies it. */
    async changeClock(changed: Partial<Pick<Settings, 'zone' | 'rolloverHour'>>): Promise<void> {
      await wait(20);
      const { zone, rolloverHour } = { ...settings, ...changed };
      if (zone === settings.zone && rolloverHour === settings.rolloverHour) return;
      const looked = `/settings/day?zone=${encodeURIComponent(zone)}&rolloverHour=${rolloverHour}`;
      await session.submit(looked, 'Make this change');
      remember(changed);
    },
    async changeMemory(changed: Partial<Pick<Settings, 'retention' | 'maximumInterval'>>): Promise<void> {
      await wait(20);
      const { retention, maximumInterval } = { ...settings, ...changed };
      if (retention === settings.retention && maximumInterval === settings.maximumInterval) return;
      const looked = `/settings/memory?retention=${retention}&maximumInterval=${maximumInterval}`;
      await session.submit(looked, 'Make this change');
      remember(changed);
    },
    /** Presses a button on the page of a section; null when it is not there, else the page that offers to take it back. */
    async changeSection(section: string, button: string): Promise<string | null> {
      await wait(10);
      const path = `/settings/questions/${section}`;
      if (!(await session.offers(path, button))) return null;
      const done = await session.submit(path, button);
      followLog(desk);
      return done;
    },
    async takeBack(page: string): Promise<void> {
      await wait(10);
      await session.submit(page, 'Take it back');
      followLog(desk);
    },
    /** Wants five more new questions, if the day offers any. */
    async learnMore(): Promise<void> {
      await wait(5);
      if (!desk.today || !(await session.offers('/today', 'Learn '))) return;
      desk.wishes.push({ studyDay: desk.today.studyDay, at: clock.now() });
      await session.submit('/today', 'Learn ');
    },
  };
}
