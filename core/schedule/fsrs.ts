import {
  type Card,
  clipParameters,
  default_w,
  FSRS,
  forgetting_curve,
  GenSeedStrategyWithCardId,
  type Grade,
  Rating as Grades,
  State,
  StrategyMode,
} from 'ts-fsrs';
import { addDays, daysBetween, type StudyDay } from '../study-day/study-day.ts';
import type { Learned, Parameters } from './memory.ts';
import type { Rating } from './rating.ts';

/** What the scheduler is told of one answer. */
export type Graded = { studyDay: StudyDay; rating: Rating };

/** Days until the question comes back, for each rating it can be given. */
export type Intervals = Record<Rating, number>;

type Remembered = Omit<Learned, 'due'>;

const grades: Record<Rating, Grade> = { again: Grades.Again, hard: Grades.Hard, good: Grades.Good, easy: Grades.Easy };

/** Seed of the fuzz on one learner's question; ts-fsrs appends the number of the repetition. */
export function fuzzSeed(learner: string, question: string): string {
  return `${learner}/${question}/`;
}

/**
 * What is remembered after an answer: FSRS-6 (open-spaced-repetition, "The Algorithm") through ts-fsrs, told of
 * calendar days only. Learning and relearning steps are empty, so the question is due at least one day later;
 * short-term memory is on, so a repeat on the same day moves memory too. ts-fsrs goes up to two days over the maximum
 * interval to keep good and easy apart; here the maximum holds.
 * @param before null before the first answer that counts
 * @param seed from `fuzzSeed`; null for intervals without fuzz
 */
export function schedule(
  before: Remembered | null,
  answer: Graded,
  parameters: Parameters,
  seed: string | null,
): Learned {
  return scheduleWith(schedulerOf(parameters, seed), before, answer, seed);
}

/** What follows from answers given in order. */
export type Replayed = {
  /** What is remembered after them, null after none. */
  learned: Learned | null;
  /**
   * Of each answer the chance of recall that was foreseen for it, in (0, 1]; null where nothing was: for the first, and
   * for a repeat on the same study day.
   */
  foreseen: (number | null)[];
};

/** `schedule` after `schedule`, at a part of the cost, and what the forgetting curve said before each answer. */
export function replay(answers: readonly Graded[], parameters: Parameters, seed: string | null): Replayed {
  const fsrs = schedulerOf(parameters, seed);
  const foreseen: (number | null)[] = [];
  let before = null as Remembered | null;
  for (const answer of answers) {
    const elapsed = before ? Math.max(0, daysBetween(before.lastDay, answer.studyDay)) : 0;
    const recall = before && elapsed > 0 ? fsrs.forgetting_curve(elapsed, before.stability) : null;
    foreseen.push(recall);
    // Only the last answer says when the question is due; for those before it the memory state is enough.
    if (foreseen.length === answers.length) return { learned: scheduleWith(fsrs, before, answer, seed), foreseen };
    before = advance(fsrs, before, answer, elapsed, recall ?? undefined);
  }
  return { learned: null, foreseen };
}

/** The intervals that the four ratings would give on a study day: exactly those that are then scheduled. */
export function intervals(
  before: Remembered | null,
  studyDay: StudyDay,
  parameters: Parameters,
  seed: string | null,
): Intervals {
  const fsrs = schedulerOf(parameters, seed);
  const cards = fsrs.repeat(toCard(before, studyDay, seed), midnight(studyDay));
  const of = (rating: Rating) => intervalOf(cards[grades[rating]].card, fsrs);
  return { again: of('again'), hard: of('hard'), good: of('good'), easy: of('easy') };
}

/**
 * Chance of recall after a pause (the forgetting curve of FSRS-6).
 * @param stability days until the chance has fallen to 0.9; above 0
 * @param elapsed days since the last answer; negative counts as 0
 * @param weights the learner's, null for the defaults
 * @returns chance in (0, 1]
 */
export function retrievability(stability: number, elapsed: number, weights: Parameters['weights']): number {
  return forgetting_curve(weights ? clipParameters([...weights], 0) : default_w, Math.max(0, elapsed), stability);
}

// A scheduler keeps nothing of what it is asked; making one costs more than asking it.
const schedulers = { fuzzed: new WeakMap<Parameters, FSRS>(), plain: new WeakMap<Parameters, FSRS>() };

function schedulerOf(parameters: Parameters, seed: string | null): FSRS {
  const made = seed === null ? schedulers.plain : schedulers.fuzzed;
  const scheduler = made.get(parameters) ?? makeScheduler(parameters, seed !== null);
  made.set(parameters, scheduler);
  return scheduler;
}

function makeScheduler(parameters: Parameters, enable_fuzz: boolean): FSRS {
  return new FSRS({
    w: parameters.weights ?? default_w,
    request_retention: parameters.retention,
    maximum_interval: parameters.maximumInterval,
    enable_fuzz,
    enable_short_term: true,
    learning_steps: [],
    relearning_steps: [],
  }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('seed'));
}

/** @param recall what the forgetting curve says after `elapsed` days, where that is known already */
function advance(
  fsrs: FSRS,
  before: Remembered | null,
  { studyDay, rating }: Graded,
  elapsed: number,
  recall: number | undefined,
): Remembered {
  const { stability, difficulty } = fsrs.next_state(before, elapsed, grades[rating], recall);
  const lapsed = before !== null && rating === 'again';
  return {
    stability,
    difficulty,
    lastDay: studyDay,
    reps: (before?.reps ?? 0) + 1,
    lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
  };
}

function scheduleWith(fsrs: FSRS, before: Remembered | null, answer: Graded, seed: string | null): Learned {
  const { card } = fsrs.next(toCard(before, answer.studyDay, seed), midnight(answer.studyDay), grades[answer.rating]);
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    due: addDays(answer.studyDay, intervalOf(card, fsrs)),
    lastDay: answer.studyDay,
    reps: card.reps,
    lapses: card.lapses,
  };
}

function intervalOf({ scheduled_days }: Card, { parameters }: FSRS): number {
  return Math.min(scheduled_days, parameters.maximum_interval);
}

function toCard(before: Remembered | null, studyDay: StudyDay, seed: string | null): Card & { seed: string | null } {
  const lastDay = before && before.lastDay < studyDay ? before.lastDay : studyDay;
  return {
    due: midnight(studyDay),
    stability: before?.stability ?? 0,
    difficulty: before?.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: before?.reps ?? 0,
    lapses: before?.lapses ?? 0,
    state: before ? State.Review : State.New,
    last_review: midnight(lastDay),
    seed,
  };
}

// ts-fsrs counts UTC days: the midnight that begins a date in UTC stands for the study day of that date.
function midnight(studyDay: StudyDay): Date {
  return new Date(studyDay);
}
