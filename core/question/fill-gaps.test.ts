import { expect, test } from 'vitest';
import { asAuthored } from './as-authored.ts';
import { fillGaps, gap } from './fill-gaps.ts';
import { oneOfEach } from './question.builder.ts';

test('a whole question is shown as it is', () => {
  for (const question of oneOfEach().map(asAuthored)) expect(fillGaps(question)).toEqual(question);
});

test('something stands in the place of what is not written', () => {
  const options = [{ id: 'a' }, { id: 'b', text: 'B' }];
  expect(fillGaps({ type: 'choice', prompt: 'Which?', options, correct: ['a'] } as { type: string })).toEqual({
    ...{ type: 'choice', prompt: 'Which?', explanation: gap, correct: ['a'] },
    options: [
      { id: 'a', text: gap },
      { id: 'b', text: 'B' },
    ],
  });
});

test.each([
  ['numeric', {}, { value: 0 }],
  ['short', { accepted: [''] }, { accepted: [gap] }],
  ['short', {}, { accepted: [gap] }],
  ['choices', { options: [{ id: 'a' }, { id: 'b' }], correct: [] }, { correct: [gap] }],
  ['recall', { points: [{}] }, { model: gap }],
])('a %s is shown before it is known what is right', (type, written, filled) => {
  expect(fillGaps({ type, ...written })).toMatchObject(filled);
});

test('a question of which too much is missing cannot be shown', () => {
  expect(fillGaps({ type: 'cloze' })).toBe(null);
  expect(fillGaps({ type: 'nothing' })).toBe(null);
});
