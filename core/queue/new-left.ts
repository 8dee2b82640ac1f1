import type { Day } from './day.ts';
import { todaysQueue } from './todays-queue.ts';

/** How many questions that were never answered wait for a later day, since the limit keeps them out of this one. */
export function newLeft(day: Day): number {
  const placed = new Set([...todaysQueue(day).order, ...day.answered.map(({ question }) => question)]);
  return day.fresh.filter(({ question }) => !placed.has(question) && !day.withdrawn.has(question)).length;
}
