import { newLeft } from '../../core/queue/new-left.ts';
import type { Person } from '../people/person.ts';
import type { Context } from './context.ts';
import { loadDay } from './load-day.ts';
import { saveMoreToday } from './store/more-today.ts';

/**
 * Raises the limit of new questions by five, for this study day and on every device. `seen` is how often the page said
 * that it was raised already, so that a second press changes nothing; nor does a wish when nothing new is left.
 */
export async function learnMore(
  { seen }: { seen: number },
  learner: Person,
  context: Pick<Context, 'db' | 'now' | 'serverZone'>,
): Promise<void> {
  const { day } = await loadDay(learner, context);
  if (day.more.length !== seen || newLeft(day) === 0) return;
  const wish = { learnerId: learner.id, studyDay: day.studyDay, number: seen + 1, at: context.now };
  await saveMoreToday(context.db.write, wish);
}
