import type { Day } from '../../../../core/queue/day.ts';
import { todaysQueue } from '../../../../core/queue/todays-queue.ts';
import type { QueueAnswer } from '../../../../features/review/api-types.ts';
import { countDay } from '../count-day.ts';
import type { Desk } from '../desk.ts';
import { limitsOf, parametersOf } from '../settings.ts';
import { todayOf } from './study-day.ts';

/** Holds a served queue against the one that `core/queue` makes of the replayed log, and against plain counts. */
export function checkServed(desk: Desk, served: QueueAnswer, asked: number): void {
  const studyDay = todayOf(desk);
  if (served.studyDay !== studyDay) desk.complain('study day', `the queue is of ${served.studyDay}, not ${studyDay}`);
  const day = dayOf(desk, served.studyDay);
  checkReplay(desk, served, { day, asked });
  checkCounts(desk, served);
}

/** The day as the replayed log has it. */
export function dayOf(desk: Desk, studyDay: string, settings = desk.settings): Day {
  const more = desk.wishes.filter((wish) => wish.studyDay === studyDay).map(({ at }) => at);
  const { new: newPerDay, reviews: reviewsPerDay } = limitsOf(settings, desk.rows, studyDay);
  return desk.replay.dayOf({
    ...{ studyDay, more, limits: { newPerDay, reviewsPerDay } },
    parameters: parametersOf(settings),
  });
}

function checkReplay(desk: Desk, served: QueueAnswer, { day, asked }: { day: Day; asked: number }): void {
  const { order, left } = todaysQueue(day);
  const is = { order: served.questions.map(({ id }) => id), left: served.left };
  const should = { order: order.slice(0, asked), left };
  if (JSON.stringify(is) !== JSON.stringify(should)) {
    const at = should.order.findIndex((question, index) => question !== is.order[index]);
    desk.complain(
      'queue',
      `left ${JSON.stringify(is.left)}, not ${JSON.stringify(left)}; ${at}: ${is.order[at]}, not ${should.order[at]}`,
    );
  }
}

/** No rule of the app is asked here: rows of the log are counted, and what is served on top must fit into the limits. */
function checkCounts(desk: Desk, served: QueueAnswer): void {
  const { begun, reviewed, answers } = countDay(desk.rows, served.studyDay);
  const limits = limitsOf(desk.settings, desk.rows, served.studyDay);
  const wishes = desk.wishes.filter(({ studyDay }) => studyDay === served.studyDay).length;
  const latest = new Map(answers.map(({ questionId, rating }) => [questionId, rating]));
  const resting = suspendedNow(desk);
  const missed = [...latest].filter(([question, rating]) => rating === 'again' && !resting.has(question)).length;
  const ids = served.questions.map(({ id }) => id);

  const fresh = begun.size + served.left.new;
  const mostNew = Math.max(begun.size, limits.new + 5 * wishes);
  if (fresh > mostNew) desk.complain('limits', `${fresh} new questions on a day of ${mostNew}`);
  // What came late, or while reading, was not offered by a queue.
  const offered = [...reviewed].filter((question) => !desk.today?.outside.has(question)).length;
  const reviews = offered + served.left.due - missed;
  const mostReviews = Math.max(offered, limits.reviews);
  if (reviews > mostReviews) desk.complain('limits', `${reviews} reviews on a day of ${mostReviews}`);
  if (new Set(ids).size < ids.length) desk.complain('once', 'a question is twice in one queue');
  for (const id of ids) {
    if (resting.has(id)) desk.complain('once', `${id} is asked, though it is suspended`);
    if ((latest.get(id) ?? 'again') !== 'again') desk.complain('once', `${id} is asked again, though it was known`);
  }
  const last = answers.at(-1)?.id ?? null;
  if (served.latest !== last) desk.complain('queue', `the latest answer is ${served.latest}, not ${last}`);
}

function suspendedNow({ rows }: Desk): Set<string> {
  const suspended = new Set<string>();
  const inTime = rows.filter(({ kind }) => kind === 'suspend' || kind === 'resume').sort((a, b) => a.at - b.at);
  for (const { kind, questionId } of inTime) {
    if (kind === 'suspend') suspended.add(questionId);
    else suspended.delete(questionId);
  }
  return suspended;
}
