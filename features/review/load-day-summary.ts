import { moreNew } from '../../core/queue/day.ts';
import { newLeft } from '../../core/queue/new-left.ts';
import { addDays, type StudyDay } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import type { DayProgress, QueueQuestion } from './api-types.ts';
import type { Context } from './context.ts';
import { loadDay } from './load-day.ts';
import { showQuestions } from './show-questions.ts';
import { findDue } from './store/find-day.ts';
import { sumDay } from './store/find-day-summary.ts';
import { type Growth, whatGrew } from './what-grew.ts';

/** A question that was missed today; `due` is null when it is not to come back (retired, suspended). */
export type MissedQuestion = { question: QueueQuestion; anchor: string; due: StudyDay | null };

/** A section of which more stays since today; `language` is that of its heading. */
export type GrownSection = Omit<Growth, 'section'> & Pick<QueueQuestion, 'section' | 'language'>;

export type DaySummary = DayProgress & {
  /** Answers that stand, repeats included, and the time they took. */
  answers: number;
  durationMs: number;
  /** Distinct questions answered today, and how many of them without a miss. */
  answered: number;
  rightAtOnce: number;
  /** In the order in which they were missed first. */
  missed: MissedQuestion[];
  /** In course order. */
  grown: GrownSection[];
  /**
   * The first day after today on which there is something to do, with what is due by then and the new questions that the
   * day may bring; null when nothing is left to come. `dueOn` is the first day after today on which a question is due that
   * was answered before, null when none is.
   */
  next: { studyDay: StudyDay; due: number; new: number; dueOn: StudyDay | null } | null;
  /** How many new questions the learner may have above the limit now, five at most; `wanted`: how often they had so today. */
  more: { questions: number; wanted: number };
};

const lastOfAllDays: StudyDay = '9999-12-31';

/** What the day has brought, and when the next one brings something. */
export async function loadDaySummary(
  learner: Person,
  { language }: { language: string },
  context: Pick<Context, 'db' | 'now' | 'serverZone' | 'secret'>,
): Promise<DaySummary> {
  const { progress, day, studied } = await loadDay(learner, context);
  const { studyDay } = progress;
  const [sum, remembered] = await Promise.all([
    sumDay(context.db.read, learner.id, studyDay),
    findDue(context.db.read, learner.id, lastOfAllDays),
  ]);
  const dueDays = new Map(remembered.map(({ question, due }) => [question, due]));
  // A question that starts anew is due and has no day of its own until it is answered.
  const waiting = new Map(day.due.map(({ question, due }) => [question, due]));
  const isDue = studied.flatMap(({ question }) =>
    day.withdrawn.has(question) ? [] : (dueDays.get(question) ?? waiting.get(question) ?? []),
  );
  const answered = new Set(day.answered.map(({ question }) => question));
  const misses = new Map(day.answered.filter(({ rating }) => rating === 'again').map((each) => [each.question, each]));
  const growths = whatGrew(day, studied, new Map(remembered.map((row) => [row.question, row])));
  const spokesmen = new Map(studied.map(({ section, question }) => [section, question]));
  const show = (ids: string[]) => showQuestions(ids, { learner, language, studyDay }, context);
  const [questions, ofGrown] = await Promise.all([
    show([...misses.keys()]),
    show(growths.flatMap(({ section }) => spokesmen.get(section) ?? [])),
  ]);
  const grown = growths.flatMap((growth) => {
    const shown = ofGrown.find(({ section }) => section.id === growth.section);
    return shown ? [{ ...growth, section: shown.section, language: shown.language }] : [];
  });
  return {
    ...progress,
    ...sum,
    answered: answered.size,
    rightAtOnce: answered.size - misses.size,
    missed: questions.map((question) => ({
      question,
      anchor: misses.get(question.id)?.passage ?? '',
      due: dueDays.get(question.id) ?? null,
    })),
    grown,
    more: { questions: Math.min(newLeft(day), moreNew), wanted: day.more.length },
    next: nextDay(
      studyDay,
      isDue,
      Math.min(day.fresh.filter(({ question }) => !answered.has(question)).length, day.limits.newPerDay),
    ),
  };
}

/** What the limits kept out of today is due tomorrow too, and new questions come every day. */
function nextDay(today: StudyDay, dueDays: readonly StudyDay[], fresh: number): DaySummary['next'] {
  const tomorrow = addDays(today, 1);
  const earliest = dueDays.reduce<StudyDay | null>((first, due) => (first === null || due < first ? due : first), null);
  if (fresh === 0 && earliest === null) return null;
  const dueOn = earliest !== null && earliest < tomorrow ? tomorrow : earliest;
  const studyDay = fresh > 0 || dueOn === null ? tomorrow : dueOn;
  return { studyDay, due: dueDays.filter((due) => due <= studyDay).length, new: fresh, dueOn };
}
