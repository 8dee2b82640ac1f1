import { todaysQueue } from '../../core/queue/todays-queue.ts';
import { startOfStudyDay } from '../../core/study-day/local-study-day.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';
import type { Person } from '../people/person.ts';
import type { DayProgress } from './api-types.ts';
import type { Context } from './context.ts';
import { dailyLimits } from './daily-limits.ts';
import { type GatheredDay, gatherDay } from './gather-day.ts';
import { loadToday } from './load-today.ts';
import { findDue, findLogs, findMet, findStudied, findTouched, type StudiedQuestion } from './store/find-day.ts';
import { findMoreToday } from './store/more-today.ts';

/** Where the learner stands in the day, the questions still to be asked, in order, and what that follows from. */
export type LoadedDay = { progress: DayProgress; order: string[]; day: GatheredDay; studied: StudiedQuestion[] };

export async function loadDay(
  learner: Person,
  context: Pick<Context, 'db' | 'now' | 'serverZone'>,
): Promise<LoadedDay> {
  const { read } = context.db;
  const [studyDay, enrolments] = await Promise.all([loadToday(learner, context), findEnrolments(learner.id, context)]);
  const [limits, studied, due, met, touched, more] = await Promise.all([
    dailyLimits(learner, studyDay, { db: read }),
    findStudied(
      read,
      enrolments.map(({ course }) => course),
    ),
    findDue(read, learner.id, studyDay),
    findMet(read, learner.id),
    findTouched(read, learner.id, studyDay),
    findMoreToday(read, learner.id, studyDay),
  ]);
  const forgotten = met.filter((row) => row.forgotten).map(({ question }) => question);
  const logs = await findLogs(read, learner.id, [...new Set([...touched, ...forgotten])]);
  const dayStart = startOfStudyDay(studyDay, learner.zone ?? context.serverZone, learner.rolloverHour);
  const enrolledAt = new Map(enrolments.map(({ course, createdAt }) => [course, createdAt]));
  const day = gatherDay({ learner, limits, studyDay, dayStart, enrolledAt, studied, due, met, logs, more });
  const { order, left } = todaysQueue(day);
  const open = new Set(order);
  const finished = new Set(day.answered.map(({ question }) => question).filter((question) => !open.has(question)));
  const progress = { studyDay, left, done: finished.size, latest: day.answered.at(-1)?.id ?? null };
  return { progress, order, day, studied };
}
