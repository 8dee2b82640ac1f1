import type { Person } from '../people/person.ts';
import type { SuspendAnswer } from './api-types.ts';
import { changeQuestions } from './change-questions.ts';
import type { Context } from './context.ts';
import { findQuestion } from './find-question.ts';
import { loadDay } from './load-day.ts';
import { showQuestions } from './show-questions.ts';

type Wanted = { questionId: string; suspended: boolean; language: string };

/**
 * Leaves a question out of every day until it is brought back, or brings it back: on the same day to its place, later
 * to the end of the day. What is so already is no change.
 * @throws NotFound for a question the learner may not see and was never shown
 */
export async function suspendQuestion(
  { questionId, suspended, language }: Wanted,
  learner: Person,
  context: Context,
): Promise<SuspendAnswer> {
  const { db, now } = context;
  const { asked } = await findQuestion({ questionId, versionId: null, id: '', at: now }, learner, { db });
  const change = suspended ? 'suspend' : 'resume';
  await changeQuestions(
    { change, questions: [{ question: questionId, revision: asked.currentRevision }] },
    learner,
    context,
  );
  const { progress, day } = await loadDay(learner, context);
  const asking = { learner, language, studyDay: progress.studyDay, day };
  const [question] = await showQuestions([questionId], asking, context);
  if (!question) throw new Error(`The question ${questionId} has no version.`);
  return { suspended, ...progress, question };
}
