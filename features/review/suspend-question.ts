import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import type { Person } from '../people/person.ts';
import type { SuspendAnswer } from './api-types.ts';
import { appendEvent } from './append-event.ts';
import type { Context } from './context.ts';
import { findQuestion } from './find-question.ts';
import { foldQuestion } from './fold-question.ts';
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
  const { db, now, serverZone, newId } = context;
  const { asked } = await findQuestion({ questionId, versionId: null, id: '', at: now }, learner, { db });
  const folding = { learner, questionId, revision: asked.currentRevision };
  await appendEvent(
    { ...folding, id: newId(), at: now, receivedAt: now },
    ({ events, previousDay, nextDay }) => {
      if (foldQuestion(events, folding).memory.suspended === suspended) return null;
      const studyDay = studyDayOfEvent(now, learner.zone ?? serverZone, learner.rolloverHour, previousDay, nextDay);
      // The latest of them holds, also where the clock has not moved since the one before.
      const before = events.filter(({ kind }) => kind === 'suspend' || kind === 'resume');
      const at = Math.max(now, ...before.map((event) => event.at + 1));
      return { kind: suspended ? 'suspend' : 'resume', id: newId(), at, studyDay, question: questionId };
    },
    { db },
  );
  const { progress, day } = await loadDay(learner, context);
  const asking = { learner, language, studyDay: progress.studyDay, day };
  const [question] = await showQuestions([questionId], asking, context);
  if (!question) throw new Error(`The question ${questionId} has no version.`);
  return { suspended, ...progress, question };
}
