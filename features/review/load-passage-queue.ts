import { type PassageName, passageQueue } from '../../core/queue/passage-queue.ts';
import type { Person } from '../people/person.ts';
import type { QueueAnswer } from './api-types.ts';
import type { Context } from './context.ts';
import { loadDay } from './load-day.ts';
import { showQuestions } from './show-questions.ts';

/**
 * What of one passage may be answered now, where it is read: what is left, done and undone last counts this passage
 * only. Empty for a passage without questions as for one that is not this learner's to study.
 */
export async function loadPassageQueue(
  learner: Person,
  { limit, language, at }: { limit: number; language: string; at: PassageName },
  context: Omit<Context, 'newId'>,
): Promise<QueueAnswer> {
  const { progress, day } = await loadDay(learner, context);
  const { order, left } = passageQueue(day, at);
  const answered = day.answered.filter(({ section, passage }) => section === at.section && passage === at.passage);
  const last = day.answered.at(-1);
  const asking = { learner, language, studyDay: progress.studyDay, day };
  return {
    ...{ studyDay: progress.studyDay, left },
    done: new Set(answered.map(({ question }) => question)).size,
    latest: last === answered.at(-1) ? (last?.id ?? null) : null,
    questions: await showQuestions(order.slice(0, limit), asking, context),
  };
}
