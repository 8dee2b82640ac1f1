import type { ReviewEvent } from '../../core/schedule/event.ts';
import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import { appendEvents } from './append-event.ts';
import type { Named, QuestionChange } from './change-questions.ts';
import type { Context } from './context.ts';
import { loadToday } from './load-today.ts';

/**
 * Takes back what `changeQuestions` did at a time (ms), for as long as that day lasts. What was changed again since, or
 * taken back already, stays.
 * @returns how many questions are as they were
 */
export async function takeBackChange(
  { change, at, questions }: { change: QuestionChange; at: number; questions: readonly Named[] },
  learner: Person,
  context: Context,
): Promise<number> {
  const { db, now, serverZone, newId } = context;
  const today = await loadToday(learner, context);
  const backAt = Math.max(now, at + 1);
  const places = questions.map(({ question, revision }) => ({
    ...{ learner, questionId: question, revision },
    ...{ id: newId(), at: backAt, receivedAt: now },
  }));
  const appended = await appendEvents(
    places,
    ({ events, previousDay, nextDay }) => {
      const done = events.find((each) => each.kind === change && each.at === at && each.studyDay === today);
      if (!done || isOver(done, events)) return null;
      const studyDay = studyDayOfEvent(now, learner.zone ?? serverZone, learner.rolloverHour, previousDay, nextDay);
      return oppositeOf(done, { id: newId(), at: backAt, studyDay });
    },
    { db },
  );
  return appended.filter(({ event }) => event !== null).length;
}

function isOver(done: ReviewEvent, events: readonly ReviewEvent[]): boolean {
  if (done.kind === 'reset') return events.some((event) => event.kind === 'undo' && event.answer === done.id);
  return events.some(({ kind, at }) => (kind === 'suspend' || kind === 'resume') && at > done.at);
}

function oppositeOf(done: ReviewEvent, place: { id: string; at: number; studyDay: StudyDay }): ReviewEvent {
  const { question } = done;
  if (done.kind === 'reset') return { kind: 'undo', ...place, question, answer: done.id };
  return { kind: done.kind === 'suspend' ? 'resume' : 'suspend', ...place, question };
}
