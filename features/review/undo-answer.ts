import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import type { Person } from '../people/person.ts';
import type { UndoAnswer } from './api-types.ts';
import { appendEvent } from './append-event.ts';
import type { Context } from './context.ts';
import { findAnswer } from './find-answer.ts';
import { loadDay } from './load-day.ts';
import { loadToday } from './load-today.ts';
import { showQuestions } from './show-questions.ts';

export type UndoOutcome = { ok: true; answer: UndoAnswer } | { ok: false; reason: 'too-late' };

/**
 * Takes back an answer of the current study day; one that was taken back already stays so.
 * @throws NotFound when the learner gave no such answer
 */
export async function undoAnswer(
  given: { id: string; language: string },
  learner: Person,
  context: Context,
): Promise<UndoOutcome> {
  const { db, now, newId } = context;
  const { answer, revision } = await findAnswer(given.id, learner, { db });
  const today = await loadToday(learner, context);
  let refused = false;
  await appendEvent(
    { learner, questionId: answer.question, revision, id: newId(), at: now, receivedAt: now },
    ({ events, previousDay, nextDay }) => {
      if (events.some((event) => event.kind === 'undo' && event.answer === answer.id)) return null;
      refused = answer.studyDay !== today;
      if (refused) return null;
      const zone = learner.zone ?? context.serverZone;
      const studyDay = studyDayOfEvent(now, zone, learner.rolloverHour, previousDay, nextDay);
      return { kind: 'undo', id: newId(), at: now, studyDay, question: answer.question, answer: answer.id };
    },
    { db },
  );
  if (refused) return { ok: false, reason: 'too-late' };
  const { progress, day } = await loadDay(learner, context);
  const asking = { learner, language: given.language, studyDay: progress.studyDay, day };
  const [question] = await showQuestions([answer.question], asking, context);
  if (!question) throw new Error(`The question ${answer.question} has no version.`);
  return { ok: true, answer: { undone: true, ...progress, question } };
}
