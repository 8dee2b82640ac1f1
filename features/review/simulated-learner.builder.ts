import { todaysQueue } from '../../core/queue/todays-queue.ts';
import type { ReviewEvent } from '../../core/schedule/event.ts';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import type { Memory } from '../../core/schedule/memory.ts';
import type { Rating } from '../../core/schedule/rating.ts';
import { anAnswer, anUndo } from '../../core/schedule/review-event.builder.ts';
import { startOfStudyDay } from '../../core/study-day/local-study-day.ts';
import { studyDayOfEvent, today } from '../../core/study-day/log-study-day.ts';
import type { Person } from '../people/person.ts';
import { type GatheredDay, gatherDay } from './gather-day.ts';
import type { StudiedQuestion } from './store/find-day.ts';
import { ann } from './study.builder.ts';

type Changes = Partial<Pick<Person, 'zone' | 'newPerDay' | 'reviewsPerDay' | 'parameters'>>;

/** A course of so many questions, three to a passage, published long ago. */
const aCourse = (size: number): StudiedQuestion[] =>
  Array.from({ length: size }, (_, at) => ({
    ...{ question: `q${String(at).padStart(3, '0')}`, section: `s${at % 4}`, passage: `p${Math.floor(at / 3)}` },
    ...{ revision: 1, publishedAt: 0, course: 'docker' },
  }));

/**
 * A learner who lives by a clock of their own and keeps their log in memory; what the day asks is gathered from it as
 * the app gathers it from the database.
 */
export function aSimulatedLearner({ questions, start, ...settings }: { questions: number; start: string } & Changes) {
  const studied = aCourse(questions);
  let learner: Person = { ...ann, ...settings };
  let now = Date.parse(start);
  const logs = new Map<string, ReviewEvent[]>();
  const memories = new Map<string, Memory>();
  const log: ReviewEvent[] = [];
  const more: { studyDay: string; at: number }[] = [];

  const lastDay = () => log.at(-1)?.studyDay ?? null;
  const zone = () => learner.zone ?? 'UTC';
  const studyDay = () => today(now, zone(), learner.rolloverHour, lastDay());

  function day(): GatheredDay {
    const current = studyDay();
    const remembered = [...memories].flatMap(([question, { learned, suspended }]) =>
      learned && !suspended ? [{ question, ...learned }] : [],
    );
    const asLogs = [...logs].filter(
      ([question, events]) => (events.at(-1)?.studyDay ?? '') >= current || memories.get(question)?.learned === null,
    );
    return gatherDay({
      ...{ learner, studyDay: current, studied, enrolledAt: new Map() },
      limits: { newPerDay: learner.newPerDay, reviewsPerDay: learner.reviewsPerDay },
      more: more.filter((wish) => wish.studyDay === current).map(({ at }) => at),
      dayStart: startOfStudyDay(current, zone(), learner.rolloverHour),
      due: remembered.filter(({ due }) => due <= current),
      met: [...memories.keys()].map((question) => ({ question })),
      logs: new Map(asLogs),
    });
  }

  function append(make: (common: { id: string; at: number; studyDay: string }) => ReviewEvent): void {
    now += 1_000;
    const id = `e${String(log.length).padStart(6, '0')}`;
    const event = make({ id, at: now, studyDay: studyDayOfEvent(now, zone(), learner.rolloverHour, lastDay(), null) });
    const events = [...(logs.get(event.question) ?? []), event];
    log.push(event);
    logs.set(event.question, events);
    const seed = fuzzSeed(learner.id, event.question);
    memories.set(event.question, fold(events, 1, learner.parameters, seed).memory);
  }

  return {
    course: studied.map(({ question }) => question),
    day,
    studyDay,
    log: (): readonly ReviewEvent[] => log,
    learner: () => learner,
    memories: (): ReadonlyMap<string, Memory> => memories,
    queue: () => todaysQueue(day()).order,
    answer(question: string, rating: Rating): void {
      append((common) => anAnswer({ ...common, question, rating, correct: rating !== 'again' }));
    },
    /** Takes back the latest standing answer of today, if there is one. */
    undo(): void {
      const latest = day().answered.at(-1);
      if (latest) append((common) => anUndo({ ...common, question: latest.question, answer: latest.id }));
    },
    suspend(question: string, suspended: boolean): void {
      append((common) => ({ ...common, kind: suspended ? 'suspend' : 'resume', question }));
    },
    wantMore(): void {
      now += 1_000;
      more.push({ studyDay: studyDay(), at: now });
    },
    wait(hours: number): void {
      now += hours * 3_600_000;
    },
    change(changes: Changes): void {
      learner = { ...learner, ...changes };
    },
  };
}
