import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../study-day/study-day.ts';
import type { ReviewEvent } from './event.ts';
import { fold } from './fold.ts';
import { schedule } from './fsrs.ts';
import type { Learned, Parameters } from './memory.ts';
import { type Rating, ratings } from './rating.ts';
import * as a from './review-event.builder.ts';

const parameters: Parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const foldOf = (events: ReviewEvent[], revision = 1) => fold(events, revision, parameters, null);
const learnedOf = (events: ReviewEvent[], revision = 1) => foldOf(events, revision).memory.learned;
const ratingsOf = (events: ReviewEvent[]) => foldOf(events).standing.map(({ rating }) => rating);

/** Answers one day apart, each a day after the last. */
const answers = (...given: Rating[]) =>
  given.map((rating, index) =>
    a.anAnswer({ id: `a${index}`, at: index * 10, studyDay: addDays('2026-05-01', index), rating }),
  );

/** What ts-fsrs makes of ratings given one day apart. */
const scheduled = (...given: Rating[]) =>
  given.reduce<Learned | null>(
    (was, rating, index) => schedule(was, { studyDay: addDays('2026-05-01', index), rating }, parameters, null),
    null,
  );

test('before the first answer nothing is remembered', () => {
  expect(foldOf([])).toEqual({ memory: { learned: null, suspended: false, firstSight: null }, standing: [] });
});

test('answers fold to what answering one after the other gives', () => {
  expect(learnedOf(answers('good', 'again', 'easy'))).toEqual(scheduled('good', 'again', 'easy'));
});

test('answers of the same time count in the order of their ids', () => {
  const [first, second] = [a.anAnswer({ id: 'a', rating: 'again' }), a.anAnswer({ id: 'b', rating: 'easy' })];
  expect(learnedOf([second, first])).toEqual(learnedOf([first, second]));
  expect(ratingsOf([second, first])).toEqual(['again', 'easy']);
});

test('an undone answer is as if never given', () => {
  const events = [...answers('good', 'again'), a.anUndo({ id: 'u', at: 11, answer: 'a1' })];
  expect(foldOf(events)).toEqual(foldOf(answers('good')));
});

test('the latest rate of an answer holds', () => {
  const later = a.aRate({ id: 'r2', at: 20, answer: 'a0', rating: 'easy' });
  const earlier = a.aRate({ id: 'r1', at: 10, answer: 'a0', rating: 'hard' });
  expect(learnedOf([later, earlier, ...answers('good')])).toEqual(scheduled('easy'));
});

test.for<[string, { correct: boolean; rating: Rating }, { correct: boolean }, Rating | null, Rating]>([
  ['to right gives good', { correct: false, rating: 'again' }, { correct: true }, null, 'good'],
  ['to right gives what the learner rated', { correct: false, rating: 'again' }, { correct: true }, 'hard', 'hard'],
  ['to wrong gives again', { correct: true, rating: 'good' }, { correct: false }, null, 'again'],
  ['to wrong gives again whatever was rated', { correct: true, rating: 'good' }, { correct: false }, 'easy', 'again'],
  ['that changes nothing leaves the rate', { correct: true, rating: 'good' }, { correct: true }, 'again', 'again'],
  ['that changes nothing leaves the rating', { correct: false, rating: 'again' }, { correct: false }, null, 'again'],
])('a regrade %s', ([, graded, { correct }, rate, expected]) => {
  const rates = rate ? [a.aRate({ id: 'r', at: 1, answer: 'x', rating: rate })] : [];
  const events = [a.anAnswer({ id: 'x', ...graded }), ...rates, a.aRegrade({ id: 'g', at: 2, answer: 'x', correct })];
  expect(foldOf(events).standing).toMatchObject([{ correct, rating: expected }]);
  expect(learnedOf(events)).toEqual(scheduled(expected));
});

test('the latest regrade of an answer holds', () => {
  const events = [
    a.anAnswer({ id: 'x', rating: 'easy' }),
    a.aRegrade({ id: 'g1', at: 1, answer: 'x', correct: false }),
    a.aRegrade({ id: 'g2', at: 2, answer: 'x', correct: true }),
  ];
  expect(foldOf(events).standing).toMatchObject([{ correct: true, rating: 'easy' }]);
});

test('a reset hides the answers before it, which still stand', () => {
  const events = [...answers('again', 'again', 'good'), a.aReset({ id: 'r', at: 15 })];
  const third = { studyDay: '2026-05-03', rating: 'good' } as const;
  expect(learnedOf(events)).toEqual(schedule(null, third, parameters, null));
  expect(foldOf(events).standing).toHaveLength(3);
  expect(learnedOf([...events, a.aReset({ id: 's', at: 99 })])).toBeNull();
});

test('an answer of the same time as a reset is hidden when its id is smaller', () => {
  const [before, after] = [a.anAnswer({ id: 'a', at: 5 }), a.anAnswer({ id: 'z', at: 5 })];
  const reset = a.aReset({ id: 'm', at: 5 });
  expect(learnedOf([reset, before])).toBeNull();
  expect(learnedOf([reset, after])).toEqual(scheduled('good'));
});

test('answers of revisions before the current one are hidden, and still stand', () => {
  const [first, second] = [a.anAnswer({ id: 'a', revision: 1 }), a.anAnswer({ id: 'b', at: 9, revision: 2 })];
  expect(learnedOf([first, second], 2)).toEqual(scheduled('good'));
  expect(learnedOf([first, second], 3)).toBeNull();
  expect(foldOf([first, second], 3).standing.map(({ first: isFirst }) => isFirst)).toEqual([true, false]);
});

test('the latest of suspend and resume holds', () => {
  const [suspend, resume] = [a.aSuspend({ id: 's', at: 1 }), a.aResume({ id: 'r', at: 2 })];
  expect(foldOf([suspend]).memory).toEqual({ learned: null, suspended: true, firstSight: null });
  expect(foldOf([resume, suspend]).memory.suspended).toBe(false);
  expect(foldOf([a.aSuspend({ id: 't', at: 3 }), resume, suspend]).memory.suspended).toBe(true);
});

test('a recheck brings the due day forward and changes nothing else', () => {
  const good = scheduled('good');
  const recheck = (day: string, at = 5) => a.aRecheck({ id: `c${day}`, at, day });
  expect(learnedOf([...answers('good'), recheck('2026-05-02')])).toEqual({ ...good, due: '2026-05-02' });
  expect(learnedOf([...answers('good'), recheck('2026-06-30')])).toEqual(good);
  expect(learnedOf([...answers('good'), recheck('2026-05-02', 7), recheck('2026-05-01', 6)])?.due).toBe('2026-05-01');
});

test('a recheck is spent by the next answer, and is nothing to a question that is not remembered', () => {
  const recheck = a.aRecheck({ id: 'c', at: 5, day: '2026-05-01' });
  expect(learnedOf([...answers('good', 'good'), recheck])).toEqual(scheduled('good', 'good'));
  expect(learnedOf([recheck])).toBeNull();
  expect(learnedOf([...answers('good'), a.aReset({ id: 'r', at: 3 }), recheck])).toBeNull();
});

test('the first standing answer is first, whatever was undone, reset or regraded', () => {
  const firsts = (events: ReviewEvent[]) => foldOf(events, 2).standing.map(({ id, first }) => [id, first]);
  const undo = a.anUndo({ id: 'u', at: 5, answer: 'a0' });
  expect(firsts([...answers('again', 'good'), a.aReset({ id: 'r', at: 5 })])).toEqual([
    ['a0', true],
    ['a1', false],
  ]);
  expect(firsts([...answers('again', 'good'), undo])).toEqual([['a1', true]]);
});

test('a reset that is taken back hides nothing, also when the question was answered in between', () => {
  const reset = a.aReset({ id: 'r', at: 5 });
  const undo = a.anUndo({ id: 'u', at: 9, answer: 'r' });
  expect(foldOf([...answers('good', 'hard'), reset]).memory.learned).not.toEqual(scheduled('good', 'hard'));
  expect(foldOf([undo, ...answers('good', 'hard'), reset])).toEqual(foldOf(answers('good', 'hard')));
  const another = a.aReset({ id: 's', at: 20 });
  expect(learnedOf([...answers('good', 'hard'), reset, another, undo])).toBeNull();
});

/** In an order of their own, so that the id of an event says nothing of its place in the log. */
const ids = Array.from({ length: 16 }, (_, index) => `id-${String((index * 11 + 5) % 16).padStart(2, '0')}`);
const anyIndex = fc.nat({ max: ids.length - 1 });

const drawn = fc.record({
  kind: fc.constantFrom(
    'answer',
    'answer',
    'answer',
    'rate',
    'undo',
    'regrade',
    'reset',
    'suspend',
    'resume',
    'recheck',
  ),
  at: fc.nat({ max: 12 }),
  named: anyIndex,
  rating: fc.constantFrom(...ratings),
  correct: fc.boolean(),
  revision: fc.integer({ min: 1, max: 3 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

function eventOf({ kind, at, named, rating, correct, revision }: Drawn, index: number): ReviewEvent {
  const when = { id: ids[index] ?? '', at, studyDay: addDays('2026-05-01', at * 3) };
  const answer = ids[named] ?? '';
  if (kind === 'answer') return a.anAnswer({ ...when, rating, correct, revision });
  if (kind === 'rate') return a.aRate({ ...when, answer, rating });
  if (kind === 'undo') return a.anUndo({ ...when, answer });
  if (kind === 'regrade') return a.aRegrade({ ...when, answer, correct });
  if (kind === 'reset') return a.aReset(when);
  if (kind === 'suspend') return a.aSuspend(when);
  if (kind === 'resume') return a.aResume(when);
  return a.aRecheck({ ...when, day: addDays('2026-05-01', at * 3 + revision) });
}

/** Any events of one question, at few different times so that ids often decide, amendments naming any id. */
const aLog = fc.array(drawn, { minLength: 2, maxLength: ids.length }).map((given) => given.map(eventOf));

/** Which events come again, by place, and a key for each arrival to sort by. */
const anArrival = fc.record({
  again: fc.array(anyIndex, { maxLength: ids.length }),
  keys: fc.array(fc.nat(), { minLength: 2 * ids.length, maxLength: 2 * ids.length }),
});

test('events fold the same in any order and however often they come', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      aLog,
      anArrival,
      fc.integer({ min: 1, max: 3 }),
      fc.option(fc.string()),
      (log, { again, keys }, revision, seed) => {
        const arrived = [...log, ...again.flatMap((index) => log[index] ?? [])]
          .map((event, index) => ({ event, key: keys[index] ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ event }) => event);
        const before = structuredClone(arrived);
        const folded = fold(arrived, revision, parameters, seed);
        expect(JSON.stringify(folded)).toBe(JSON.stringify(fold(log, revision, parameters, seed)));
        expect(arrived).toEqual(before);
      },
    ),
    { numRuns: 1000 },
  );
});

const firstSightOf = (events: ReviewEvent[], revision = 1) => foldOf(events, revision).memory.firstSight;

test('the first sight is the first answer, whatever comes after it', () => {
  expect(firstSightOf([])).toBeNull();
  expect(firstSightOf(answers('good', 'again'))).toBe(true);
  const wrong = a.anAnswer({ id: 'w', at: -1, correct: false, rating: 'again' });
  expect(firstSightOf([...answers('good'), wrong])).toBe(false);
});

test('a first sight that was undone is none, nor is the answer after it', () => {
  const undo = a.anUndo({ id: 'u', at: 5, answer: 'a0' });
  expect(firstSightOf([...answers('good', 'good'), undo])).toBeNull();
});

test('the first sight counts as it was graded last', () => {
  expect(firstSightOf([...answers('good'), a.aRegrade({ id: 'r', at: 5, answer: 'a0', correct: false })])).toBe(false);
});

test('a question that starts anew is seen anew', () => {
  const anew = a.anAnswer({ id: 'b', at: 50, revision: 2, correct: false, rating: 'again' });
  expect(firstSightOf(answers('good'), 2)).toBeNull();
  expect(firstSightOf([...answers('good'), anew], 2)).toBe(false);
});
