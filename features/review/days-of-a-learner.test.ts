import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from '../../core/queue/chance.ts';
import { moreNew } from '../../core/queue/day.ts';
import { inLogOrder } from '../../core/schedule/log-order.ts';
import { type Rating, ratings } from '../../core/schedule/rating.ts';
import { standingAnswers } from '../../core/schedule/standing-answers.ts';
import { addDays, daysBetween } from '../../core/study-day/study-day.ts';
import { aSimulatedLearner } from './simulated-learner.builder.ts';

type Learner = ReturnType<typeof aSimulatedLearner>;
const zones = [
  'UTC',
  'Europe/Zurich',
  'America/Los_Angeles',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
];

/** The standing answers of the whole log, question by question. */
const standing = (learner: Learner) => {
  const questions = [...new Set(learner.log().map(({ question }) => question))];
  return questions.flatMap((question) =>
    standingAnswers(inLogOrder(learner.log().filter((event) => event.question === question))),
  );
};

const aMove = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('answer' as const), rating: fc.constantFrom(...ratings) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('travel' as const), zone: fc.constantFrom(...zones) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('change' as const), newPerDay: fc.nat(6), reviewsPerDay: fc.nat(6) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('read' as const), place: fc.nat(23), rating: fc.constantFrom(...ratings) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('more' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('suspend' as const), place: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resume' as const), place: fc.nat(20) }) },
);

/** Answers what comes next, if the day still asks anything; before that, what holds of every question that is asked. */
function answerNext(learner: Learner, rating: Rating): void {
  const [next] = learner.queue();
  if (next === undefined) return;
  const { newPerDay, reviewsPerDay } = learner.learner();
  const today = learner.studyDay();
  const answers = standing(learner);
  const earlier = new Set(answers.filter(({ studyDay }) => studyDay < today).map(({ question }) => question));
  const ofToday = answers.filter(({ studyDay }) => studyDay === today);
  const begun = new Set(ofToday.filter(({ question }) => !earlier.has(question)).map(({ question }) => question));
  const reviewed = new Set(ofToday.filter(({ question }) => earlier.has(question)).map(({ question }) => question));
  const latest = ofToday.filter(({ question }) => question === next).at(-1);
  // A question is asked a second time only when it was missed.
  expect(latest?.rating ?? 'again').toBe('again');
  if (!latest && earlier.has(next)) expect(reviewed.size).toBeLessThan(reviewsPerDay);
  if (!latest && !earlier.has(next)) expect(begun.size).toBeLessThan(newPerDay + moreNew * learner.day().more.length);
  learner.answer(next, rating);
}

test('no limit is exceeded, whatever is answered, read, taken back, changed or suspended, and wherever one travels', () => {
  fc.assert(
    fc.property(fc.array(aMove, { maxLength: 60 }), (moves) => {
      const learner = aSimulatedLearner({
        questions: 24,
        start: '2026-03-27T20:00:00Z',
        newPerDay: 4,
        reviewsPerDay: 5,
      });
      for (const move of moves) {
        if (move.do === 'answer') answerNext(learner, move.rating);
        else if (move.do === 'undo') learner.undo();
        else if (move.do === 'wait') learner.wait(move.hours);
        else if (move.do === 'read') learner.answer(learner.course[move.place] ?? '', move.rating);
        else if (move.do === 'more') learner.wantMore();
        else if (move.do === 'travel') learner.change({ zone: move.zone });
        else if (move.do === 'change') learner.change({ newPerDay: move.newPerDay, reviewsPerDay: move.reviewsPerDay });
        else {
          const of = move.do === 'suspend' ? learner.queue() : suspendedOf(learner);
          const question = of[move.place % Math.max(1, of.length)];
          if (question) learner.suspend(question, move.do === 'suspend');
        }
      }
      const days = learner.log().map(({ studyDay }) => studyDay);
      expect(days).toEqual(days.toSorted());
    }),
    { numRuns: 300 },
  );
});

const suspendedOf = (learner: Learner) =>
  [...learner.memories()].filter(([, memory]) => memory.suspended).map(([question]) => question);

test('a question that is suspended and brought back on the same day has its place again', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.array(fc.constantFrom(...ratings), { maxLength: 6 }), (place, given) => {
      const learner = aSimulatedLearner({ questions: 24, start: '2026-03-02T08:00:00Z' });
      for (const rating of given) answerNext(learner, rating);
      const before = learner.queue();
      const question = before[place % Math.max(1, before.length)];
      if (question === undefined) return;
      learner.suspend(question, true);
      // A missed one still comes behind three others: it may have to wait for one more.
      const missed = new Set(learner.log().map((event) => event.question));
      const others = (queue: string[]) => queue.filter((name) => !missed.has(name));
      expect(others(learner.queue())).toEqual(others(before));
      expect(learner.queue()).not.toContain(question);
      learner.suspend(question, false);
      expect(learner.queue()).toEqual(before);
    }),
  );
});

/** Right nine times of ten, by chance that follows from the question and the day. */
const honest = (question: string, day: number): Rating => (chance(`${question}/${day}`) < 0.1 ? 'again' : 'good');

/** Answers until the day asks nothing more; gives what was asked. */
function wholeDay(learner: Learner, day: number): string[] {
  const asked: string[] = [];
  for (let [next] = learner.queue(); next !== undefined; [next] = learner.queue()) {
    asked.push(next);
    const isAgain = asked.indexOf(next) < asked.length - 1;
    learner.answer(next, isAgain ? 'good' : honest(next, day));
  }
  return asked;
}

test('over a year every question is asked on the very day on which it is due, and once unless it was missed', () => {
  const learner = aSimulatedLearner({ questions: 60, start: '2026-01-01T09:00:00Z', newPerDay: 3, reviewsPerDay: 60 });
  for (let day = 0; day < 365; day++) {
    const due = learner.day().due.map(({ question }) => question);
    const late = learner.day().due.filter((question) => question.due < learner.studyDay());
    expect(late).toEqual([]);
    const asked = wholeDay(learner, day);
    expect(due.filter((question) => !asked.includes(question))).toEqual([]);
    const twice = asked.filter((question, at) => asked.indexOf(question) < at);
    expect(twice.every((question) => honest(question, day) === 'again')).toBe(true);
    learner.wait(24);
  }
  expect(learner.memories().size).toBe(60);
});

test('after a break with more due than a day takes, every question comes within as many days as its turn takes', () => {
  const perDay = 6;
  const learner = aSimulatedLearner({
    questions: 40,
    start: '2026-01-01T09:00:00Z',
    newPerDay: 10,
    reviewsPerDay: 200,
  });
  for (let day = 0; day < 60; day++) {
    wholeDay(learner, day);
    learner.wait(24);
  }
  learner.change({ newPerDay: 0, reviewsPerDay: perDay });
  learner.wait(30 * 24);
  const begun = learner.studyDay();
  const backlog = learner.day().due.map(({ question }) => question);
  expect(backlog.length).toBeGreaterThan(2 * perDay);
  // Every fourth place goes to the longest waiting, and who waits is passed by nobody who began to wait later.
  const longest = Math.ceil((4 * learner.memories().size) / perDay);
  const waiting = new Set(backlog);
  for (let day = 0; waiting.size > 0; day++) {
    expect(daysBetween(begun, learner.studyDay())).toBeLessThanOrEqual(longest);
    for (const question of wholeDay(learner, 1_000 + day)) waiting.delete(question);
    learner.wait(24);
  }
  expect(addDays(begun, 1) <= learner.studyDay()).toBe(true);
});
