import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDay, aDue, aFresh, anAnswerTo } from './day.builder.ts';
import { passageQueue } from './passage-queue.ts';
import { todaysQueue } from './todays-queue.ts';

const here = { section: 'docker.images', passage: 'layers' };
const limits = (newPerDay: number) => ({ newPerDay, reviewsPerDay: 120 });

test('due questions of the passage come first, then its new ones, and nothing of other passages', () => {
  const day = aDay({
    due: [aDue('due', here), aDue('elsewhere')],
    fresh: [aFresh('new', here), aFresh('same-anchor', { ...here, section: 'docker.volumes' })],
  });
  expect(passageQueue(day, here)).toEqual({ order: ['due', 'new'], left: { due: 1, new: 1 }, held: 0 });
});

test('a new question that the day had not planned may be answered while there is room', () => {
  const day = aDay({ limits: limits(1), fresh: [aFresh('planned'), aFresh('here', here)] });
  expect(passageQueue(day, here).order).toEqual(['here']);
});

test('when the limit of new questions is reached the others are held', () => {
  const answered = [anAnswerTo('one', { firstEver: true })];
  const day = aDay({ limits: limits(1), fresh: [aFresh('one'), aFresh('here', here)], answered });
  expect(passageQueue(day, here)).toEqual({ order: [], left: { due: 0, new: 0 }, held: 1 });
});

test('what was wanted above the limit makes room here, too', () => {
  const answered = [anAnswerTo('one', { firstEver: true })];
  const day = aDay({ limits: limits(1), more: [20], fresh: [aFresh('one'), aFresh('here', here)], answered });
  expect(passageQueue(day, here).order).toEqual(['here']);
});

test('what was answered today is not offered again, missed or not', () => {
  const answered = [anAnswerTo('missed', { ...here, rating: 'again' }), anAnswerTo('known', here)];
  const day = aDay({ due: [aDue('missed', here), aDue('known', here)], answered });
  expect(passageQueue(day, here).order).toEqual([]);
});

test('what was suspended or retired today is neither offered nor held', () => {
  const day = aDay({ limits: limits(0), fresh: [aFresh('gone', here)], withdrawn: new Set(['gone']) });
  expect(passageQueue(day, here)).toEqual({ order: [], left: { due: 0, new: 0 }, held: 0 });
});

test('whoever answers all that the passages offer never goes over the limit of new questions', () => {
  const passages = ['a', 'b', 'c'];
  const some = fc.record({
    fresh: fc.array(fc.constantFrom(...passages), { maxLength: 12 }),
    newPerDay: fc.nat(6),
    visits: fc.array(fc.tuple(fc.constantFrom(...passages), fc.nat(3)), { maxLength: 8 }),
  });
  fc.assert(
    fc.property(some, ({ fresh, newPerDay, visits }) => {
      const day = aDay({
        limits: limits(newPerDay),
        fresh: fresh.map((passage, at) => aFresh(`q${at}`, { passage })),
      });
      const answered = [...day.answered];
      for (const [passage, most] of visits)
        for (const question of passageQueue({ ...day, answered }, { ...here, passage }).order.slice(0, most))
          answered.push(anAnswerTo(question, { passage, firstEver: true, at: answered.length }));
      expect(answered.length).toBeLessThanOrEqual(newPerDay);
      expect(new Set(answered.map(({ question }) => question)).size).toBe(answered.length);
      const { left } = todaysQueue({ ...day, answered });
      expect(left.new + answered.length).toBeLessThanOrEqual(newPerDay);
    }),
  );
});
