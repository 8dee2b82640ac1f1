import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordering } from '../question/ordering.ts';
import { anOrdering } from '../question/question.builder.ts';
import { gradeOrdering, standingTooEarly } from './grade-ordering.ts';

const steps = ['pull', 'create', 'start', 'stop'];
const anyOrder = fc.shuffledSubarray(steps, { minLength: steps.length });

test('without rules only the order that is written is right', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const isWritten = order.join() === steps.join();
      expect(gradeOrdering(anOrdering(), { order }).correct).toBe(isWritten);
    }),
  );
});

test('where only some of the order matters, every order that keeps to it is right', () => {
  const question = anOrdering({
    before: [
      ['pull', 'create'],
      ['create', 'stop'],
    ],
  });
  const stands = (order: string[], one: string, other: string) => order.indexOf(one) < order.indexOf(other);
  fc.assert(
    fc.property(anyOrder, (order) => {
      const keeps = stands(order, 'pull', 'create') && stands(order, 'create', 'stop');
      expect(gradeOrdering(question, { order }).correct).toBe(keeps);
    }),
  );
});

test('what stands before something that has to come first is named, and nothing else', () => {
  const early = (...order: string[]) => standingTooEarly(anOrdering(), { order });
  expect(early('start', 'pull', 'create', 'stop')).toEqual(['start']);
  expect(early('stop', 'start', 'create', 'pull')).toEqual(['stop', 'start', 'create']);
});

test('only an order of all items, each of them once, answers the question', () => {
  const fits = (...order: string[]) => ordering.fits?.(anOrdering(), { order });
  expect([fits(...steps), fits('stop', 'start', 'create', 'pull')]).toEqual([true, true]);
  expect([fits(), fits('pull', 'create', 'start'), fits('pull', 'pull', 'start', 'stop')]).toEqual([
    false,
    false,
    false,
  ]);
});
