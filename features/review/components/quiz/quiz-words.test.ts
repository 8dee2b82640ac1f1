import { expect, test } from 'vitest';
import english from '../../../../messages/en.json' with { type: 'json' };
import chinese from '../../../../messages/zh-CN.json' with { type: 'json' };
import { say, sayCounted } from '../../../../ui/say.ts';
import type { OutboxWords } from '../outbox/outbox-words.ts';
import type { QuizWords } from './quiz-words.ts';

/** The compiler holds the messages to these types: a page can hand them over as they are. */
type Words = { quiz: QuizWords; outbox: OutboxWords };
const languages: Words[] = [english.review, chinese.review];

test('one day and several days are said as each language says them', () => {
  const said = languages.map(({ quiz }) => [1, 11].map((n) => sayCounted(quiz.interval, n)));
  expect(said).toEqual([
    ['1 day', '11 days'],
    ['1 天', '11 天'],
  ]);
});

test('every value finds its place, and a name without a value stays as it is', () => {
  expect(say(english.review.quiz.count, { done: 4, total: 14 })).toBe('4 of 14');
  expect(say('{a} {b}', { a: 1 })).toBe('1 {b}');
});
