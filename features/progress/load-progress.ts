import { retrievability } from '../../core/schedule/fsrs.ts';
import { calendar, type Week } from '../../core/statistics/calendar.ts';
import { type DueOnDay, dueByDay } from '../../core/statistics/due-by-day.ts';
import { type Mastery, masteryOf } from '../../core/statistics/mastery.ts';
import { beliefOn } from '../../core/statistics/recalibration.ts';
import { type Reliability, reliabilityOf } from '../../core/statistics/reliability.ts';
import { addDays, daysBetween, type StudyDay } from '../../core/study-day/study-day.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import { loadToday } from '../review/load-today.ts';
import { findPlace, type Place, type Where } from './find-place.ts';
import { type HardQuestion, loadHardest } from './load-hardest.ts';
import { byLevel, splitBySection } from './sort-outcomes.ts';
import { findAsked } from './store/find-asked.ts';
import { findRemembered, type Remembered } from './store/find-remembered.ts';
import { type DaySum, type Outcome, sumByDay, sumByLevel } from './store/sum-totals.ts';

type Context = { db: Database; now: number; serverZone: string; secret: string };

export type Progress = {
  studyDay: StudyDay;
  place: Place;
  whole: Mastery;
  /** By section. */
  mastery: Map<string, Mastery>;
  /** The last year. */
  weeks: Week[];
  /** The last days, today at the end, those without answers too. */
  days: DaySum[];
  /** By level of recall that was foreseen, the least first. */
  reliability: Reliability[];
  due: DueOnDay[];
  hardest: HardQuestion[];
};

const daysAhead = 30;
const daysBack = 30;
const weeksBack = 53;

/**
 * How a learner stands, everywhere or in a part of it. Only rows of the learner are read: memories, and totals by day. What
 * forecasts are worth is learnt from all answers of the learner, most from those of the part that is looked at.
 * @throws NotFound for a course the learner is not in, and for a section that is not in the course
 */
export async function loadProgress(
  learner: Person,
  { language, ...where }: Where & { language: string },
  context: Context,
): Promise<Progress> {
  const { read } = context.db;
  const place = await findPlace(learner, { language, ...where }, context);
  const here = { learnerId: learner.id, sections: place.isWhole ? null : place.sections };
  const courses = place.courses.map(({ id }) => id);
  const studyDay = await loadToday(learner, context);
  const [asked, remembered, sums, outcomes] = await Promise.all([
    findAsked(read, courses),
    findRemembered(read, learner.id),
    sumByDay(read, here, addDays(studyDay, -7 * weeksBack)),
    sumByLevel(read, learner.id),
  ]);

  const sections = bySection(place.sections, asked, remembered);
  const standing = [...sections.values()].flat();
  const known = standing.filter((memory) => memory !== null);
  const [outcomesHere, elsewhere] = splitBySection(
    outcomes,
    new Set(here.sections ?? outcomes.map(({ section }) => section)),
  );
  const masteryIn = (some: readonly (Remembered | null)[], [own, others]: [Outcome[], Outcome[]]) =>
    masteryOf(foreseenNow(some, learner, studyDay), some.length, beliefOn(own, others));
  return {
    ...{ studyDay, place, whole: masteryIn(standing, [outcomesHere, elsewhere]) },
    mastery: new Map([...sections].map(([id, some]) => [id, masteryIn(some, splitBySection(outcomes, new Set([id])))])),
    weeks: calendar(new Map(sums.map((sum) => [sum.studyDay, sum.answers])), studyDay, weeksBack),
    days: lastDays(sums, studyDay),
    reliability: byLevel(outcomesHere).flatMap((level) => reliabilityOf(level) ?? []),
    due: dueByDay(
      known.flatMap(({ due }) => due ?? []),
      studyDay,
      daysAhead,
    ),
    hardest: await loadHardest(known, { learner, language, studyDay }, context),
  };
}

/** Of each question of the sections what is remembered; null where it was never answered. */
function bySection(
  ids: readonly string[],
  asked: readonly { question: string; section: string }[],
  remembered: readonly Remembered[],
): Map<string, (Remembered | null)[]> {
  const sections = new Map(ids.map((id): [string, (Remembered | null)[]] => [id, []]));
  const memories = new Map(remembered.map((memory) => [memory.question, memory]));
  for (const { question, section } of asked) sections.get(section)?.push(memories.get(question) ?? null);
  return sections;
}

function foreseenNow(some: readonly (Remembered | null)[], { parameters }: Person, today: StudyDay): number[] {
  return some.flatMap((memory) =>
    memory ? retrievability(memory.stability, daysBetween(memory.lastDay, today), parameters.weights) : [],
  );
}

function lastDays(sums: readonly DaySum[], today: StudyDay): DaySum[] {
  const byDay = new Map(sums.map((sum) => [sum.studyDay, sum]));
  return Array.from({ length: daysBack }, (_, at) => addDays(today, at - daysBack + 1)).map(
    (studyDay) => byDay.get(studyDay) ?? { studyDay, answers: 0, durationMs: 0 },
  );
}
