import type { Person } from '../people/person.ts';
import type { QueueQuestion } from './api-types.ts';
import type { Context } from './context.ts';
import { loadToday } from './load-today.ts';
import { showQuestions } from './show-questions.ts';
import { findSuspended } from './store/find-suspended.ts';

/** The questions that a learner has suspended. */
export async function listSuspended(
  learner: Person,
  { language }: { language: string },
  context: Omit<Context, 'newId'>,
): Promise<QueueQuestion[]> {
  const ids = await findSuspended(context.db.read, learner.id);
  return showQuestions(ids, { learner, language, studyDay: await loadToday(learner, context) }, context);
}
