import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMatching } from '../question/question.builder.ts';
import { gradeMatching, wronglyMatched } from './grade-matching.ts';

test('right is every pair, whatever order they come in', () => {
  expect(gradeMatching(aMatching(), { pairs: { c: 'a', a: 'b', b: 'c' } }).correct).toBe(true);
});

test('one wrong pair makes it wrong, and so does one that is not given', () => {
  expect(wronglyMatched(aMatching(), { pairs: { a: 'b', b: 'c', c: 'd' } })).toEqual(['c']);
  expect(wronglyMatched(aMatching(), { pairs: { a: 'b' } })).toEqual(['b', 'c']);
  expect(gradeMatching(aMatching(), { pairs: {} }).correct).toBe(false);
});

test('an id that every object knows is an id like any other', () => {
  const items = ['constructor', 'to-string'].map((id) => ({ id, text: id }));
  const pairs = { constructor: 'to-string', 'to-string': 'constructor' };
  const question = aMatching({ left: items, right: items, pairs, feedback: undefined });
  expect(wronglyMatched(question, { pairs: {} })).toEqual(['constructor', 'to-string']);
  expect(gradeMatching(question, { pairs }).correct).toBe(true);
});

test('of all ways to match, one is right', () => {
  const partner = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(fc.record({ a: partner, b: partner, c: partner }), (pairs) => {
      const own = aMatching().pairs;
      const same = Object.entries(pairs).every(([id, other]) => own[id] === other);
      expect(gradeMatching(aMatching(), { pairs }).correct).toBe(same);
    }),
  );
});
