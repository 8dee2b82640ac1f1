import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import { anAnswer, anUndo } from '../../core/schedule/review-event.builder.ts';
import { foldLearner } from './fold-learner.ts';

const parameters = { weights: null, retention: 0.9, maximumInterval: 36_500 };
const learner = { id: 'ann', parameters };

const log = [
  anAnswer({ id: 'a', question: 'docker.p', at: 1 }),
  anAnswer({ id: 'b', question: 'docker.q', at: 2, correct: false, rating: 'again' }),
  anAnswer({ id: 'c', question: 'docker.p', at: 3, section: 'docker.other' }),
  anUndo({ id: 'd', question: 'docker.q', at: 4, answer: 'b' }),
];
const revisions = new Map([
  ['docker.p', 1],
  ['docker.q', 1],
]);

test('each question is remembered by its own events, and the totals are those of all questions', () => {
  const { memories, totals } = foldLearner(learner, log, revisions);
  const own = (question: string) => {
    const events = log.filter((event) => event.question === question);
    return fold(events, 1, parameters, fuzzSeed('ann', question)).memory;
  };
  expect(memories).toEqual(
    new Map([
      ['docker.p', own('docker.p')],
      ['docker.q', { learned: null, suspended: false, firstSight: null }],
    ]),
  );
  const sums = { studyDay: '2026-05-01', level: 0, answers: 1, correct: 1, durationMs: 5000, recalled: 1, foreseen: 0 };
  expect(totals).toEqual([
    { ...sums, section: 'docker.images', firsts: 1 },
    { ...sums, section: 'docker.other', firsts: 0 },
  ]);
});

test('the order in which the events come makes no difference', () => {
  const folded = foldLearner(learner, log, revisions);
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      expect(foldLearner(learner, shuffled, revisions)).toEqual(folded);
    }),
  );
});

test('answers before the current revision are forgotten and still counted', () => {
  const { memories, totals } = foldLearner(learner, log.slice(0, 1), new Map([['docker.p', 2]]));
  expect(memories.get('docker.p')).toEqual({ learned: null, suspended: false, firstSight: null });
  expect(totals).toMatchObject([{ answers: 1, firsts: 1 }]);
});

test('a question that is gone is folded by the largest revision among its answers', () => {
  const raised = [anAnswer({ id: 'a', at: 1, revision: 1 }), anAnswer({ id: 'b', at: 2, revision: 3 })];
  const memoryOf = (current: Map<string, number>) => foldLearner(learner, raised, current).memories.get('docker.image');
  expect(memoryOf(new Map())).toEqual(memoryOf(new Map([['docker.image', 3]])));
  expect(memoryOf(new Map())?.learned?.reps).toBe(1);
});
