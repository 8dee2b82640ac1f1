import { inLogOrder } from '../../core/schedule/log-order.ts';
import type { Rating } from '../../core/schedule/rating.ts';
import { standingAnswers } from '../../core/schedule/standing-answers.ts';
import { studyDayOfEvent } from '../../core/study-day/log-study-day.ts';
import { addDays } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import type { RatingAnswer } from './api-types.ts';
import { appendEvent } from './append-event.ts';
import type { Context } from './context.ts';
import { findAnswer } from './find-answer.ts';
import { returnOf } from './return-of.ts';

export type RatingOutcome = { ok: true; answer: RatingAnswer } | { ok: false; reason: 'not-rateable' };

/**
 * Says how well a right answer, or any to a recall question, was known; on its study day or the day after, and only
 * while it stands. The rating it has already is no change.
 * @throws NotFound when the learner gave no such answer
 */
export async function rateAnswer(
  given: { id: string; rating: Rating },
  learner: Person,
  { db, now, serverZone, newId }: Context,
): Promise<RatingOutcome> {
  const { answer, revision, type } = await findAnswer(given.id, learner, { db });
  let refused = false;
  const { after } = await appendEvent(
    { learner, questionId: answer.question, revision, id: newId(), at: now, receivedAt: now },
    (log) => {
      const zone = learner.zone ?? serverZone;
      const studyDay = studyDayOfEvent(now, zone, learner.rolloverHour, log.previousDay, log.nextDay);
      const standing = standingAnswers(inLogOrder(log.events)).find(({ id }) => id === answer.id);
      const inTime = studyDay <= addDays(answer.studyDay, 1);
      refused = !standing || !inTime || !(standing.correct || type === 'recall');
      if (refused || standing?.rating === given.rating) return null;
      // The latest rating wins, also where the clock has not moved since the one before.
      const rated = log.events.filter((event) => event.kind === 'rate' && event.answer === answer.id);
      const at = Math.max(now, ...rated.map((event) => event.at + 1));
      const common = { id: newId(), at, studyDay, question: answer.question };
      return { kind: 'rate', ...common, answer: answer.id, rating: given.rating };
    },
    { db },
  );
  return refused ? { ok: false, reason: 'not-rateable' } : { ok: true, answer: returnOf(answer, after) };
}
