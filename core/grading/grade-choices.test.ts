import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someChoices } from '../question/question.builder.ts';
import { gradeChoices, misjudgedOptions } from './grade-choices.ts';

test('only all the right options, and no other, are right', () => {
  const question = someChoices({ correct: ['a', 'c'] });
  const isRight = (...options: string[]) => gradeChoices(question, { options }).correct;
  expect([isRight('a', 'c'), isRight('c', 'a'), isRight('a', 'c', 'a')]).toEqual([true, true, true]);
  expect([isRight(), isRight('a'), isRight('a', 'b', 'c'), isRight('b', 'd')]).toEqual([false, false, false, false]);
});

test('misjudged are the options taken that are not right, and the right ones left', () => {
  expect(misjudgedOptions(someChoices({ correct: ['a', 'c'] }), { options: ['a', 'b'] })).toEqual(['b', 'c']);
});

test('an answer is right exactly when nothing is misjudged', () => {
  const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(some, fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), (options, correct) => {
      const same = options.length === correct.length && options.every((id) => correct.includes(id));
      expect(gradeChoices(someChoices({ correct }), { options }).correct).toBe(same);
    }),
  );
});
