import type { Question } from '../../core/question/registry.ts';
import { command } from '../fixtures/typed-questions.ts';

/** A question of each type, each of whose texts is this one. */
export function hostileQuestions(text: string): Question[] {
  const shape = { prompt: text, explanation: text };
  const options = ['a', 'b', 'c'].map((id) => ({ id, text, feedback: text }));
  const items = ['a', 'b', 'c'].map((id) => ({ id, text }));
  const short = text.slice(0, 199);
  const forbidden = [{ answers: ['wrong'], feedback: text }];
  return [
    { type: 'choice', ...shape, options, correct: ['b'] },
    { type: 'choices', ...shape, options, correct: ['a'] },
    {
      ...{ type: 'cloze', ...shape, text: `${text}\n\n[[one]] [[two]]` },
      blanks: [
        { id: 'one', accepted: [short], forbidden },
        { id: 'two', accepted: ['right'], choices: [text.slice(0, 1999), 'right'], feedback: text },
      ],
    },
    { type: 'short', ...shape, accepted: [short], forbidden },
    { type: 'numeric', ...shape, value: 350, unit: short.slice(0, 29) },
    { type: 'ordering', ...shape, items },
    { type: 'matching', ...shape, left: items, right: items, pairs: { a: 'a', b: 'b', c: 'c' }, feedback: { a: text } },
    { ...command, ...shape, forbidden },
    { type: 'recall', ...shape, model: text, points: [text, text] },
  ];
}
