import { createHash } from 'node:crypto';
import { grade } from '../../core/grading/grade.ts';
import type { Question } from '../../core/question/registry.ts';
import { chance } from '../../core/queue/chance.ts';
import type { LoggedEvent, ReviewEvent } from '../../core/schedule/event.ts';
import { fuzzSeed, retrievability, schedule } from '../../core/schedule/fsrs.ts';
import type { Learned } from '../../core/schedule/memory.ts';
import type { Rating } from '../../core/schedule/rating.ts';
import { addDays, daysBetween, type StudyDay } from '../../core/study-day/study-day.ts';
import { answerOf } from './answer-of.ts';

export type DemoQuestion = { id: string; section: string; version: number; revision: number; question: Question };

/** How somebody learns. */
export type Habit = {
  /** Chance of a day with Wengu, in [0, 1]. */
  diligence: number;
  /** Chance of a right answer to what was never asked. */
  knowledge: number;
  newPerDay: number;
  /** How long after the first day they began. */
  lateBy: number;
};

type Learner = { id: string; habit: Habit };
type Span = { from: StudyDay; days: number };

const parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const reviewsPerDay = 120;
const hour = 3_600_000;
const longestRepeats = 3;

/**
 * The log of somebody whose memory is as the scheduler believes: a question is recalled as often as the forgetting
 * curve says. All chance follows from the learner's id, so the same learner has the same log every time.
 */
export function simulateLog(learner: Learner, questions: readonly DemoQuestion[], { from, days }: Span): LoggedEvent[] {
  const { id, habit } = learner;
  const remembered = new Map<string, Learned>();
  const arrivals = new Map<string, number>();
  const log: LoggedEvent[] = [];

  function note(event: ReviewEvent): void {
    const arrival = (arrivals.get(event.question) ?? 0) + 1;
    arrivals.set(event.question, arrival);
    log.push({ event, arrival, receivedAt: event.at });
  }

  function answer(asked: DemoQuestion, today: StudyDay, at: number): boolean {
    const luck = `${id} ${asked.id} ${at}`;
    const before = remembered.get(asked.id) ?? null;
    const recall = before
      ? retrievability(before.stability, daysBetween(before.lastDay, today), null)
      : habit.knowledge;
    const response = answerOf(asked.question, chance(luck) < recall);
    const verdict = grade(asked.question, response);
    const common = { question: asked.id, studyDay: today };
    const eventId = uuidOf(luck);
    note({
      ...{ ...common, kind: 'answer', id: eventId, at, receivedAt: at, language: 'en', section: asked.section },
      ...{ version: asked.version, revision: asked.revision, response, ...verdict },
      durationMs: 3_000 + Math.round(chance(`${luck} time`) ** 2 * 25_000),
    });
    const said = verdict.correct ? saidOf(chance(`${luck} said`)) : null;
    if (said)
      note({ ...common, kind: 'rate', id: uuidOf(`${luck} said`), at: at + 1_000, answer: eventId, rating: said });
    const graded = { studyDay: today, rating: said ?? verdict.rating };
    remembered.set(asked.id, schedule(before, graded, parameters, fuzzSeed(id, asked.id)));
    return verdict.correct;
  }

  for (let day = habit.lateBy; day < days; day += 1) {
    const today = addDays(from, day);
    if (chance(`${id} ${today}`) >= habit.diligence) continue;
    let at = Date.parse(today) + (6 + 12 * chance(`${id} ${today} hour`)) * hour;
    at = Math.round(at);
    const due = questions.filter((asked) => (remembered.get(asked.id)?.due ?? '9999') <= today).slice(0, reviewsPerDay);
    const fresh = questions.filter((asked) => !remembered.has(asked.id)).slice(0, habit.newPerDay);
    let asked = [...due, ...fresh];
    for (let round = 0; round <= longestRepeats && asked.length > 0; round += 1) {
      asked = asked.filter((each) => {
        at += 20_000;
        return !answer(each, today, at);
      });
    }
  }
  return log;
}

/** What some say of a right answer; most say nothing. */
function saidOf(luck: number): Rating | null {
  if (luck < 0.07) return 'hard';
  return luck > 0.95 ? 'easy' : null;
}

/** A UUID that follows from a text (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const part = (start: number, length: number) => digits.slice(start, start + length);
  return `${part(0, 8)}-${part(8, 4)}-8${part(13, 3)}-a${part(17, 3)}-${part(20, 12)}`;
}
