import type { AnsweredToday, DailyLimits, Day, DueQuestion, FreshQuestion } from '../../core/queue/day.ts';
import type { ReviewEvent } from '../../core/schedule/event.ts';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import type { DueRow, StudiedQuestion } from './store/find-day.ts';

type Found = {
  learner: Person;
  limits: DailyLimits;
  studyDay: StudyDay;
  /** Its first instant (ms). */
  dayStart: number;
  /** By course (ms). */
  enrolledAt: ReadonlyMap<string, number>;
  studied: readonly StudiedQuestion[];
  due: readonly DueRow[];
  met: readonly { question: string }[];
  more: readonly number[];
  /** Whole logs of the questions that today's events are about, and of those with nothing that counts. */
  logs: ReadonlyMap<string, ReviewEvent[]>;
};

/** A day as the queue wants it, each of today's answers with its id. */
export type GatheredDay = Omit<Day, 'answered'> & { answered: (AnsweredToday & { id: string })[] };

type Sorted = { due: DueQuestion[]; fresh: FreshQuestion[]; answered: GatheredDay['answered']; withdrawn: Set<string> };

/**
 * What today's queue follows from. A question that today's events are about stands in it as its log left it when the
 * day began; of all others the stored memory says the same.
 */
export function gatherDay({
  learner,
  limits,
  studyDay,
  dayStart,
  enrolledAt,
  studied,
  due,
  met,
  logs,
  more,
}: Found): GatheredDay {
  const places = new Map(studied.map((question) => [question.question, question]));
  const dueRows = new Map(due.map((row) => [row.question, row]));
  const isMet = new Set(met.map(({ question }) => question));
  const sorted: Sorted = { due: [], fresh: [], answered: [], withdrawn: new Set() };

  for (const [question, events] of logs) {
    const place = places.get(question);
    const log = { learner, studyDay, events, question };
    sorted.answered.push(...answersOfToday(log, place));
    if (!place) sorted.withdrawn.add(question);
  }
  sorted.answered.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

  for (const place of studied) {
    const { question, section, passage, course, publishedAt } = place;
    const joined = Math.max(publishedAt, enrolledAt.get(course) ?? 0);
    const placed = { question, section, passage, joinedAt: joined >= dayStart ? joined : null };
    const events = logs.get(question);
    const row = dueRows.get(question);
    if (events) sortByLog(sorted, { placed, events, studyDay, learner, revision: place.revision });
    else if (row)
      sorted.due.push({ ...placed, due: row.due, memory: { stability: row.stability, lastDay: row.lastDay } });
    else if (!isMet.has(question)) sorted.fresh.push(placed);
  }
  return { studyDay, seed: learner.id, limits, more, weights: learner.parameters.weights, ...sorted };
}

function answersOfToday(
  {
    learner,
    studyDay,
    events,
    question,
  }: { learner: Person; studyDay: StudyDay; events: ReviewEvent[]; question: string },
  place: StudiedQuestion | undefined,
): GatheredDay['answered'] {
  const { standing } = fold(events, 0, learner.parameters, fuzzSeed(learner.id, question));
  return standing
    .filter((answer) => answer.studyDay === studyDay)
    .map(({ id, at, rating, first, section }) => ({
      ...{ id, question, at, rating, firstEver: first },
      ...{ section: place?.section ?? section, passage: place?.passage ?? '' },
    }));
}

type Logged = {
  placed: FreshQuestion;
  events: readonly ReviewEvent[];
  studyDay: StudyDay;
  learner: Person;
  revision: number;
};

function sortByLog(sorted: Sorted, { placed, events, studyDay, learner, revision }: Logged): void {
  const folded = (some: readonly ReviewEvent[]) =>
    fold(some, revision, learner.parameters, fuzzSeed(learner.id, placed.question));
  const atStart = folded(events.filter((event) => event.studyDay < studyDay));
  const { suspended } = folded(events).memory;
  if (suspended && atStart.memory.suspended) return;
  if (suspended) sorted.withdrawn.add(placed.question);
  const resumed = atStart.memory.suspended ? events.findLast(({ kind }) => kind === 'resume') : undefined;
  const joining = { ...placed, joinedAt: resumed ? Math.max(resumed.at, placed.joinedAt ?? 0) : placed.joinedAt };

  const { learned } = atStart.memory;
  const last = atStart.standing.at(-1);
  if (learned && learned.due <= studyDay)
    sorted.due.push({
      ...joining,
      due: learned.due,
      memory: { stability: learned.stability, lastDay: learned.lastDay },
    });
  // Answered once, but nothing of it counts any more: it starts anew, and waits since then.
  else if (!learned && last) sorted.due.push({ ...joining, due: last.studyDay, memory: null });
  else if (!learned) sorted.fresh.push(joining);
}
