import type { Memory } from '../../core/schedule/memory.ts';
import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import type { Person } from '../people/person.ts';
import { appendEvents } from './append-event.ts';
import type { Context } from './context.ts';
import { foldQuestion } from './fold-question.ts';
import { findLogs } from './store/find-day.ts';

export const questionChanges = ['reset', 'suspend', 'resume'] as const;
export type QuestionChange = (typeof questionChanges)[number];

/** A question and its current revision. */
export type Named = { question: string; revision: number };

/** Whether it would change anything of what is remembered. */
const matters: Record<QuestionChange, (memory: Memory) => boolean> = {
  reset: ({ learned }) => learned !== null,
  suspend: ({ suspended }) => !suspended,
  resume: ({ suspended }) => suspended,
};

/**
 * Starts questions anew, suspends or resumes them; what is so already stays. Each gets an event of its own, all with the
 * same time, by which `takeBackChange` finds them again; all are changed, or none when the database gives out.
 * @returns that time (ms), and how many were changed
 */
export async function changeQuestions(
  { change, questions }: { change: QuestionChange; questions: readonly Named[] },
  learner: Person,
  { db, now, serverZone, newId }: Context,
): Promise<{ at: number; count: number }> {
  const logs = await findLogs(
    db.read,
    learner.id,
    questions.map(({ question }) => question),
  );
  // After all that it is about, also where the clock has not moved since.
  const at = [...logs.values()].flat().reduce((latest, event) => Math.max(latest, event.at + 1), now);
  const places = questions.map(({ question, revision }) => ({
    ...{ learner, questionId: question, revision },
    ...{ id: newId(), at, receivedAt: now },
  }));
  const appended = await appendEvents(
    places,
    ({ events, previousDay, nextDay }, folding) => {
      if (!matters[change](foldQuestion(events, folding).memory)) return null;
      const studyDay = studyDayOfEvent(now, learner.zone ?? serverZone, learner.rolloverHour, previousDay, nextDay);
      const common = { id: newId(), at, studyDay, question: folding.questionId };
      return change === 'reset' ? { kind: change, ...common, cause: 'learner' } : { kind: change, ...common };
    },
    { db },
  );
  return { at, count: appended.filter(({ event }) => event !== null).length };
}
