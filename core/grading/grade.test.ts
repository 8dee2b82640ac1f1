import { expect, test } from 'vitest';
import { choiceSchema } from '../question/choice.ts';
import { recallSchema } from '../question/recall.ts';
import { grade } from './grade.ts';

const choice = choiceSchema.parse({
  type: 'choice',
  prompt: 'Which?',
  options: [
    { id: 'a', text: 'A', feedback: 'Yes.' },
    { id: 'b', text: 'B', feedback: 'No.' },
  ],
  correct: ['a'],
  explanation: 'Because.',
});
const recall = recallSchema.parse({ type: 'recall', prompt: 'Why?', model: 'So.', points: ['p'], explanation: 'E' });

test('the right option is good, any other is a miss', () => {
  expect(grade(choice, { option: 'a' })).toEqual({ correct: true, rating: 'good' });
  expect(grade(choice, { option: 'b' })).toEqual({ correct: false, rating: 'again' });
});

test('"I don\'t know" is a miss in every type', () => {
  for (const question of [choice, recall])
    expect(grade(question, { unknown: true })).toEqual({ correct: false, rating: 'again' });
});

test('recall is rated by the learner, and only "again" is a miss', () => {
  for (const rating of ['hard', 'good', 'easy'] as const)
    expect(grade(recall, { rating })).toEqual({ correct: true, rating });
  expect(grade(recall, { rating: 'again' })).toEqual({ correct: false, rating: 'again' });
});
