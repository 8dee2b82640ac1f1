import type { Memory } from '../../core/schedule/memory.ts';
import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import type { Person } from '../people/person.ts';
import { appendEvent } from './append-event.ts';
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
 * same time, by which `takeBackChange` finds them again.
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
  let count = 0;
  for (const { question, revision } of questions) {
    const folding = { learner, questionId: question, revision };
    const { event } = await appendEvent(
      { ...folding, id: newId(), at, receivedAt: now },
      ({ events, previousDay, nextDay }) => {
        if (!matters[change](foldQuestion(events, folding).memory)) return null;
        const studyDay = studyDayOfEvent(now, learner.zone ?? serverZone, learner.rolloverHour, previousDay, nextDay);
        const common = { id: newId(), at, studyDay, question };
        return change === 'reset' ? { kind: change, ...common, cause: 'learner' } : { kind: change, ...common };
      },
      { db },
    );
    if (event) count += 1;
  }
  return { at, count };
}
