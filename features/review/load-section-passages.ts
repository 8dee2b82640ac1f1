import { passageQueue } from '../../core/queue/passage-queue.ts';
import type { Person } from '../people/person.ts';
import type { Context } from './context.ts';
import { loadDay } from './load-day.ts';

/** How many questions of a passage may be answered now, and how many new ones wait for a day with room. */
export type OfferedPassage = { passage: string; open: number; held: number };

/** The passages of a section that have something to answer, now or when the day's limit of new questions allows. */
export async function loadSectionPassages(
  section: string,
  learner: Person,
  context: Pick<Context, 'db' | 'now' | 'serverZone'>,
): Promise<OfferedPassage[]> {
  const { day, studied } = await loadDay(learner, context);
  const passages = new Set(studied.filter((each) => each.section === section).map(({ passage }) => passage));
  return [...passages]
    .map((passage) => ({ passage, at: passageQueue(day, { section, passage }) }))
    .map(({ passage, at: { order, held } }) => ({ passage, open: order.length, held }))
    .filter(({ open, held }) => open + held > 0);
}
