import type { StudyDay } from '../../core/study-day/study-day.ts';
import { findEnrolments } from '../courses/find-enrolments.ts';
import type { Person } from '../people/person.ts';
import type { Context } from './context.ts';
import { loadToday } from './load-today.ts';
import { findDue, findStudied } from './store/find-day.ts';

export type ClockLook = Record<'before' | 'after', { studyDay: StudyDay; due: number }>;

/** Which study day it is and how much is due on it, by the clock that is kept and by another one. Writes nothing. */
export async function lookAtClock(
  learner: Person,
  clock: { zone: string; rolloverHour: number },
  context: Pick<Context, 'db' | 'now' | 'serverZone'>,
): Promise<ClockLook> {
  const { read } = context.db;
  const enrolments = await findEnrolments(learner.id, context);
  const studied = await findStudied(
    read,
    enrolments.map(({ course }) => course),
  );
  const asked = new Set(studied.map(({ question }) => question));
  const look = async (person: Person) => {
    const studyDay = await loadToday(person, context);
    const due = await findDue(read, learner.id, studyDay);
    return { studyDay, due: due.filter(({ question }) => asked.has(question)).length };
  };
  return { before: await look(learner), after: await look({ ...learner, ...clock }) };
}
