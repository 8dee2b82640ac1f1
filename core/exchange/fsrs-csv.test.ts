import { expect, test } from 'vitest';
import type { ReviewEvent } from '../schedule/event.ts';
import { anAnswer, anUndo, aRate, aReset } from '../schedule/review-event.builder.ts';
import { parseCsv } from './csv.builder.ts';
import { fsrsCsv, fsrsHead } from './fsrs-csv.ts';

const linesOf = (events: ReviewEvent[]) =>
  parseCsv(fsrsCsv(events.map((event, index) => ({ event, arrival: index + 1, receivedAt: event.at }))));

test('the columns are those that FSRS tools ask for', () => {
  expect(fsrsHead).toBe('card_id,review_time,review_rating,review_state,review_duration\r\n');
});

test('a card is new once, then under review; ratings count from 1, for again, to 4, for easy', () => {
  const later = { correct: false, rating: 'again', durationMs: 900 } as const;
  expect(linesOf([anAnswer({ id: 'b', at: 2_000, ...later }), anAnswer({ id: 'a', at: 1_000 })])).toEqual([
    ['docker.image', '1000', '3', '0', '5000'],
    ['docker.image', '2000', '1', '2', '900'],
  ]);
});

test('the latest rating counts, and what was taken back is left out', () => {
  const events = [
    ...[anAnswer({ id: 'a', at: 1_000 }), aRate({ id: 'b', at: 1_500, answer: 'a', rating: 'easy' })],
    ...[anAnswer({ id: 'c', at: 2_000 }), anUndo({ id: 'd', at: 2_500, answer: 'c' })],
  ];
  expect(linesOf(events)).toEqual([['docker.image', '1000', '4', '0', '5000']]);
});

test('after a reset and after a raised revision it is another card', () => {
  const events = [
    ...[anAnswer({ id: 'a', at: 1_000 }), aReset({ id: 'b', at: 1_500 }), anAnswer({ id: 'c', at: 2_000 })],
    ...[anAnswer({ id: 'd', at: 3_000, revision: 2 }), anAnswer({ id: 'e', at: 4_000, revision: 2 })],
  ];
  expect(linesOf(events).map(([card, , , state]) => `${card} ${state}`)).toEqual([
    ...['docker.image 0', 'docker.image~2 0', 'docker.image~3 0', 'docker.image~3 2'],
  ]);
});

test('a reset that was taken back begins no other card', () => {
  const events = [
    ...[anAnswer({ id: 'a', at: 1_000 }), aReset({ id: 'b', at: 1_500 }), anUndo({ id: 'c', at: 1_600, answer: 'b' })],
    anAnswer({ id: 'd', at: 2_000 }),
  ];
  expect(linesOf(events).map(([card, , , state]) => `${card} ${state}`)).toEqual(['docker.image 0', 'docker.image 2']);
});
