import type { Person } from '../people/person.ts';
import type { QueueAnswer } from './api-types.ts';
import type { Context } from './context.ts';
import { loadDay } from './load-day.ts';
import { showQuestions } from './show-questions.ts';

/** Where the learner stands in the day, and the next questions to be asked. */
export async function loadQueue(
  learner: Person,
  { limit, language }: { limit: number; language: string },
  context: Omit<Context, 'newId'>,
): Promise<QueueAnswer> {
  const { progress, order, day } = await loadDay(learner, context);
  const asking = { learner, language, studyDay: progress.studyDay, day };
  return { ...progress, questions: await showQuestions(order.slice(0, limit), asking, context) };
}
