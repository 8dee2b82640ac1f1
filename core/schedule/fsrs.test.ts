import fc from 'fast-check';
import { createEmptyCard, fsrs, GenSeedStrategyWithCardId, Rating as Grades, StrategyMode } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../study-day/study-day.ts';
import { fuzzSeed, type Graded, intervals, replay, retrievability, schedule } from './fsrs.ts';
import published from './fsrs-6-published.json' with { type: 'json' };
import type { Learned, Parameters } from './memory.ts';
import { type Rating, ratings } from './rating.ts';

const parameters: Parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const firstDay = '2026-01-01';

/** A history as days since the answer before, and ratings. */
type Step = { gap: number; rating: Rating };
const aStep = fc.record({
  gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
  rating: fc.constantFrom(...ratings),
});
const aHistory = fc.array(aStep, { minLength: 1, maxLength: 20 });
const aRetention = fc.integer({ min: 70, max: 97 }).map((percent) => percent / 100);

function answersOf(history: readonly Step[]): Graded[] {
  let studyDay = firstDay;
  return history.map(({ gap, rating }) => {
    studyDay = addDays(studyDay, gap);
    return { studyDay, rating };
  });
}

/** The same history given to ts-fsrs itself, at half past noon UTC, which is all that its day count looks at. */
function directly(answers: readonly Graded[], { retention, maximumInterval }: Parameters, seed: string | null) {
  const grade = { again: Grades.Again, hard: Grades.Hard, good: Grades.Good, easy: Grades.Easy } as const;
  const scheduler = fsrs({
    request_retention: retention,
    maximum_interval: maximumInterval,
    enable_fuzz: seed !== null,
    enable_short_term: true,
    learning_steps: [],
    relearning_steps: [],
  }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('id'));
  let card = Object.assign(createEmptyCard(new Date(firstDay)), { id: seed });
  return answers.map(({ studyDay, rating }) => {
    card = Object.assign(scheduler.next(card, new Date(`${studyDay}T12:30:00Z`), grade[rating]).card, { id: seed });
    return {
      stability: card.stability,
      difficulty: card.difficulty,
      interval: Math.min(card.scheduled_days, maximumInterval),
      reps: card.reps,
      lapses: card.lapses,
    };
  });
}

function throughAdapter(answers: readonly Graded[], given: Parameters, seed: string | null) {
  let learned: Learned | null = null;
  return answers.map((answer) => {
    learned = schedule(learned, answer, given, seed);
    const { due, lastDay, ...rest } = learned;
    return { ...rest, interval: daysBetween(lastDay, due) };
  });
}

test('good ×6, again ×2, good ×5, each on its due day, gives the series of whole days', () => {
  const given: Rating[] = [...Array(6).fill('good'), ...Array(2).fill('again'), ...Array(5).fill('good')];
  const series: number[] = [];
  let studyDay = firstDay;
  let learned: Learned | null = null;
  for (const rating of given) {
    learned = schedule(learned, { studyDay, rating }, parameters, null);
    series.push(daysBetween(studyDay, learned.due));
    studyDay = learned.due;
  }
  expect(series).toEqual([2, 11, 46, 163, 497, 1346, 9, 1, 3, 5, 9, 15, 25]);
});

test('the published memory states of a first answer come out the same', () => {
  for (const rating of ratings) {
    expect(schedule(null, { studyDay: firstDay, rating }, parameters, null)).toMatchObject(
      published.firstAnswer[rating],
    );
  }
});

test('the published memory-state series comes out the same', () => {
  const { daysSinceLast, stability, difficulty, digits } = published.series;
  const history = published.series.ratings.map((rating, index) => ({
    gap: daysSinceLast[index] ?? 0,
    rating: rating as Rating,
  }));
  const { learned } = replay(answersOf(history), parameters, null);
  expect(learned?.stability).toBeCloseTo(stability, digits);
  expect(learned?.difficulty).toBeCloseTo(difficulty, digits);
});

test('the published forgetting curve comes out the same', () => {
  const { stability, elapsed, chance } = published.forgettingCurve;
  expect(elapsed.map((days) => retrievability(stability, days, null))).toEqual(chance);
  const { easyOnItsDay: easy } = published;
  expect(retrievability(easy.stability, easy.elapsed, null)).toBeCloseTo(easy.chance, easy.digits);
  expect(retrievability(5, -3, null)).toBe(1);
});

test('a learner’s own weights bend the forgetting curve', () => {
  const weights = [...Array(20).fill(0.5), 0.2];
  expect([0, 1, 2, 3].map((days) => retrievability(1, days, weights).toFixed(6))).toEqual([
    '1.000000',
    '0.900000',
    '0.840289',
    '0.798500',
  ]);
});

test('1,000 random histories without fuzz equal ts-fsrs called directly', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(aHistory, aRetention, (history, retention) => {
      const answers = answersOf(history);
      const given = { ...parameters, retention };
      expect(throughAdapter(answers, given, null)).toEqual(directly(answers, given, null));
    }),
    { numRuns: 1000 },
  );
});

test('due days with fuzz equal ts-fsrs with the same history and seed', () => {
  fc.assert(
    fc.property(aHistory, fc.uuid(), fc.integer({ min: 1, max: 400 }), (history, learner, maximumInterval) => {
      const answers = answersOf(history);
      const given = { ...parameters, maximumInterval };
      const seed = fuzzSeed(learner, 'docker.cgroup-purpose');
      expect(throughAdapter(answers, given, seed)).toEqual(directly(answers, given, seed));
    }),
    { numRuns: 500 },
  );
});

test('two learners get different fuzz, one learner always the same', () => {
  const answers = answersOf([
    { gap: 0, rating: 'easy' },
    { gap: 60, rating: 'easy' },
  ]);
  const dueOf = (learner: string) => replay(answers, parameters, fuzzSeed(learner, 'docker.image')).learned?.due;
  expect(dueOf('ada')).toBe(dueOf('ada'));
  expect(new Set(['ada', 'bob', 'cyd', 'dan', 'eve'].map(dueOf)).size).toBeGreaterThan(1);
});

test('a replay gives what answering one by one gave', () => {
  fc.assert(
    fc.property(aHistory, fc.option(fc.string()), (history, seed) => {
      const answers = answersOf(history);
      const oneByOne = answers.reduce<Learned | null>((was, answer) => schedule(was, answer, parameters, seed), null);
      expect(replay(answers, parameters, seed).learned).toEqual(oneByOne);
    }),
  );
});

test('what was foreseen of an answer is what the forgetting curve said of the memory before it', () => {
  fc.assert(
    fc.property(aHistory, fc.option(fc.string()), (history, seed) => {
      const answers = answersOf(history);
      const foreseen = answers.map(({ studyDay }, at) => {
        const { learned } = replay(answers.slice(0, at), parameters, seed);
        const elapsed = learned ? daysBetween(learned.lastDay, studyDay) : 0;
        return learned && elapsed > 0 ? retrievability(learned.stability, elapsed, null) : null;
      });
      expect(replay(answers, parameters, seed).foreseen).toEqual(foreseen);
    }),
  );
});

test('the intervals on the four buttons are those that are then scheduled', () => {
  fc.assert(
    fc.property(aHistory, fc.string(), fc.integer({ min: 0, max: 400 }), (history, seed, gap) => {
      const answers = answersOf(history);
      const { learned } = replay(answers, parameters, seed);
      const studyDay = addDays(answers.at(-1)?.studyDay ?? firstDay, gap);
      const shown = intervals(learned, studyDay, parameters, seed);
      for (const rating of ratings) {
        const { due } = schedule(learned, { studyDay, rating }, parameters, seed);
        expect(daysBetween(studyDay, due)).toBe(shown[rating]);
        expect(shown[rating]).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test('no interval is longer than the maximum', () => {
  fc.assert(
    fc.property(aHistory, fc.integer({ min: 1, max: 60 }), fc.option(fc.string()), (history, maximumInterval, seed) => {
      const answers = answersOf(history);
      const { learned } = replay(answers, { ...parameters, maximumInterval }, seed);
      const interval = learned ? daysBetween(learned.lastDay, learned.due) : 0;
      expect(interval).toBeGreaterThanOrEqual(1);
      expect(interval).toBeLessThanOrEqual(maximumInterval);
    }),
  );
});

test('a study day before the last one counts as the same day', () => {
  const first = schedule(null, { studyDay: '2026-05-03', rating: 'good' }, parameters, null);
  const sameDay = schedule(first, { studyDay: '2026-05-03', rating: 'hard' }, parameters, null);
  const dayBefore = schedule(first, { studyDay: '2026-05-02', rating: 'hard' }, parameters, null);
  expect(dayBefore).toEqual({ ...sameDay, due: addDays(sameDay.due, -1), lastDay: '2026-05-02' });
});
