import { expect, test } from 'vitest';
import type { LoggedEvent, ReviewEvent } from '../schedule/event.ts';
import { anAnswer, anUndo, aRate, aRegrade } from '../schedule/review-event.builder.ts';
import { parseCsv } from './csv.builder.ts';
import { reviewsCsv, reviewsHead } from './reviews-csv.ts';

const answer = (id: string, at: number, correct: boolean): ReviewEvent =>
  anAnswer({
    ...{ id, at, studyDay: '2026-05-02', version: 2, language: 'zh-CN', response: { text: '=温故' } },
    ...{ correct, rating: correct ? 'good' : 'again', durationMs: 4_000, receivedAt: at + 60_000 },
  });
const logged = (events: ReviewEvent[]): LoggedEvent[] =>
  events.map((event, index) => ({ event, arrival: index + 1, receivedAt: event.at }));
const tableOf = (events: ReviewEvent[]) => {
  const [head = [], ...lines] = parseCsv(reviewsHead + reviewsCsv(logged(events)));
  return lines.map((line) => Object.fromEntries(head.map((name, place) => [name, line[place]])));
};

const noon = Date.parse('2026-05-02T12:00:00Z');

test('an answer is one line with every column filled', () => {
  expect(tableOf([answer('one', noon, true)])).toEqual([
    {
      ...{ review: 'one', question: 'docker.image', section: 'docker.images', version: '2', revision: '1' },
      ...{ language: 'zh-CN', answered_at: '2026-05-02T12:00:00.000Z', received_at: '2026-05-02T12:01:00.000Z' },
      ...{ study_day: '2026-05-02', response: '{"text":"=温故"}', correct: '1', rating: 'good' },
      ...{ duration_ms: '4000', undone: '0' },
    },
  ]);
});

test('an answer stands as it was rated and graded last, and one that was taken back says so', () => {
  const table = tableOf([
    aRate({ id: 'x', at: noon + 1, answer: 'one', rating: 'easy' }),
    answer('two', noon + 2, false),
    anUndo({ id: 'y', at: noon + 3, answer: 'two' }),
    answer('three', noon + 4, false),
    aRegrade({ id: 'z', at: noon + 5, answer: 'three', correct: true }),
    answer('one', noon, true),
  ]);
  expect(table).toMatchObject([
    { review: 'one', correct: '1', rating: 'easy', undone: '0' },
    { review: 'two', correct: '0', rating: 'again', undone: '1' },
    { review: 'three', correct: '1', rating: 'good', undone: '0' },
  ]);
});
