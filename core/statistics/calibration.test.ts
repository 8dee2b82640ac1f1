import { expect, test } from 'vitest';
import { retrievability } from '../schedule/fsrs.ts';
import { masteryOf } from './mastery.ts';
import { beliefOn } from './recalibration.ts';
import { type Moment, simulate, type Truth } from './simulated-learner.builder.ts';
import { successCounts } from './success-counts.ts';

// How often the ranges that say 80 % hold. No lot is drawn for it: from the true chances follows how likely a range holds.

const curve = (stability: number, elapsed: number) => retrievability(stability, elapsed, null);

const truths: Record<string, Truth> = {
  'follows FSRS': ({ stability, elapsed }) => curve(stability, elapsed),
  'forgets twice as fast': ({ stability, elapsed }) => curve(stability * 0.5, elapsed),
  'forgets half as fast': ({ stability, elapsed }) => curve(stability * 2, elapsed),
  'forgets exponentially': ({ stability, elapsed }) => 0.9 ** (elapsed / stability),
  'guesses one in four': ({ stability, elapsed }) => 0.25 + 0.75 * curve(stability, elapsed),
  'slips one in ten': ({ stability, elapsed }) => 0.9 * curve(stability, elapsed),
  'finds sections unlike': ({ stability, elapsed, ofSection }) => curve(stability * Math.exp(0.5 * ofSection), elapsed),
  'finds questions unlike': ({ stability, elapsed, ofQuestion }) =>
    curve(stability * Math.exp(0.8 * ofQuestion), elapsed),
  'has half-lives': ({ halfLife, elapsed }) => 2 ** (-elapsed / halfLife),
};

const learners = 8;
const days = [5, 15, 40, 80, 120];

/** How likely the range of some questions holds, each time it is looked at. */
function heldBy({ questions, outcomes }: Moment): { whole: number; sections: number[] } {
  const held = (some: Moment['questions'], isIn: (section: number) => boolean) => {
    const own = outcomes.filter(({ section }) => isIn(section));
    const elsewhere = outcomes.filter(({ section }) => !isIn(section));
    const foreseen = some.map((question) => question.foreseen);
    const { likely } = masteryOf(foreseen, some.length, beliefOn(own, elsewhere));
    const { least, chances } = successCounts(some.map((question) => question.true));
    return chances.slice(Math.max(0, likely.low - least), likely.high - least + 1).reduce((sum, one) => sum + one, 0);
  };
  const sections = [...new Set(questions.map(({ section }) => section))]
    .map((at) => ({ at, some: questions.filter(({ section }) => section === at) }))
    .filter(({ some }) => some.length >= 5);
  return {
    whole: held(questions, () => true),
    sections: sections.map(({ at, some }) => held(some, (section) => section === at)),
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const measured = Object.entries(truths).map(([name, truth]) => {
  const moments = Array.from({ length: learners }, (_, at) => simulate(truth, `${name} ${at}`, days))
    .flat()
    .map(heldBy);
  return {
    name,
    whole: mean(moments.map(({ whole }) => whole)),
    sections: mean(moments.flatMap(({ sections }) => sections)),
  };
});
const [follower, ...others] = measured;

test('the ranges of a learner who follows FSRS hold 75 to 85 % of the time', () => {
  console.table(
    measured.map(({ name, ...held }) => ({ name, whole: held.whole.toFixed(3), sections: held.sections.toFixed(3) })),
  );
  for (const held of [follower?.whole, follower?.sections]) {
    expect(held).toBeGreaterThan(0.75);
    expect(held).toBeLessThan(0.85);
  }
});

test('so do those of learners who do not, taken together', () => {
  for (const held of [mean(others.map(({ whole }) => whole)), mean(others.map(({ sections }) => sections))]) {
    expect(held).toBeGreaterThan(0.75);
    expect(held).toBeLessThan(0.85);
  }
});

test('no way of forgetting makes them worthless', () => {
  for (const { whole, sections } of others) expect(Math.min(whole, sections)).toBeGreaterThan(0.6);
});
