import { retrievability } from '../../core/schedule/fsrs.ts';
import { type DueOnDay, dueByDay } from '../../core/statistics/due-by-day.ts';
import { type Mastery, masteryOf } from '../../core/statistics/mastery.ts';
import { daysBetween, type StudyDay } from '../../core/study-day/study-day.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import { loadToday } from '../review/load-today.ts';
import { findPlace, type Place, type Where } from './find-place.ts';
import { findAsked } from './store/find-asked.ts';
import { findRemembered } from './store/find-remembered.ts';

type Context = { db: Database; now: number; serverZone: string };

export type Progress = {
  studyDay: StudyDay;
  place: Place;
  whole: Mastery;
  /** By section. */
  mastery: Map<string, Mastery>;
  due: DueOnDay[];
};

const daysAhead = 30;

/**
 * How a learner stands, everywhere or in a part of it.
 * @throws NotFound for a course the learner is not in, and for a section that is not in the course
 */
export async function loadProgress(
  learner: Person,
  { language, ...where }: Where & { language: string },
  context: Context,
): Promise<Progress> {
  const { read } = context.db;
  const place = await findPlace(learner, { language, ...where }, context);
  const [studyDay, asked, remembered] = await Promise.all([
    loadToday(learner, context),
    findAsked(
      read,
      place.courses.map(({ id }) => id),
    ),
    findRemembered(read, learner.id),
  ]);
  const sections = new Map(place.sections.map((id): [string, Standing[]] => [id, []]));
  const memories = new Map(remembered.map((memory) => [memory.question, memory]));
  for (const { question, section } of asked) sections.get(section)?.push(memories.get(question) ?? null);
  const all = [...sections.values()].flat();
  const masteryIn = (standing: readonly Standing[]) =>
    masteryOf(recallOf(standing, learner, studyDay), standing.length);
  return {
    ...{ studyDay, place, whole: masteryIn(all) },
    mastery: new Map([...sections].map(([id, standing]) => [id, masteryIn(standing)])),
    due: dueByDay(
      all.flatMap((memory) => memory?.due ?? []),
      studyDay,
      daysAhead,
    ),
  };
}

/** What is remembered of a question; null where it was never answered. */
type Standing = { stability: number; lastDay: StudyDay; due: StudyDay | null } | null;

function recallOf(standing: readonly Standing[], { parameters }: Person, today: StudyDay): number[] {
  return standing.flatMap((memory) =>
    memory ? retrievability(memory.stability, daysBetween(memory.lastDay, today), parameters.weights) : [],
  );
}
