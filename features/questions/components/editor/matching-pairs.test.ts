import { expect, test } from 'vitest';
import { newPair, newSpare, pairsOf, withPairs } from './matching-pairs.ts';

const draft = {
  left: [{ id: 'a', text: 'A' }, { id: 'b' }],
  right: [{ id: 'x' }, { id: 'y', text: 'Y' }, { id: 'z' }],
  pairs: { a: 'y', b: 'x' },
  feedback: { a: 'On a.' },
};

test('halves that go together stand in a row, and what is left over apart', () => {
  expect(pairsOf(draft)).toEqual({
    pairs: [
      { left: draft.left[0], right: draft.right[1], feedback: 'On a.' },
      { left: draft.left[1], right: draft.right[0], feedback: undefined },
    ],
    spares: [{ id: 'z' }],
  });
});

test('rows and left-over halves make the same question again', () => {
  const { pairs, spares } = pairsOf(draft);
  expect(pairsOf(withPairs(pairs, spares))).toEqual({ pairs, spares });
});

test('a row that is taken away takes both halves and its word with it', () => {
  const { pairs, spares } = pairsOf(draft);
  expect(withPairs(pairs.slice(1), spares)).toEqual({
    left: [{ id: 'b' }],
    right: [{ id: 'x' }, { id: 'z' }],
    pairs: { b: 'x' },
    feedback: undefined,
  });
});

test('new halves are called by no name that is taken', () => {
  expect(newPair(draft)).toEqual({ left: { id: 'c' }, right: { id: 'a' }, feedback: undefined });
  expect(newSpare({ right: [{ id: 'a' }] })).toEqual({ id: 'b' });
});
