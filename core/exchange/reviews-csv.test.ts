import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedEvent, ReviewEvent } from '../schedule/event.ts';
import { inLogOrder } from '../schedule/log-order.ts';
import { anAnswer, anUndo, aRate, aRegrade } from '../schedule/review-event.builder.ts';
import { standingAnswers } from '../schedule/standing-answers.ts';
import { parseCsv } from './csv.builder.ts';
import { csvLine } from './csv.ts';
import { instant } from './instant.ts';
import { aLog } from './learner-file.builder.ts';
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

/** The same lines, each cell written by itself. */
function plainly(log: readonly LoggedEvent[]): string {
  const events = inLogOrder(log.map(({ event }) => event));
  const standing = new Map(standingAnswers(events).map((answer) => [answer.id, answer]));
  const lines = events.map((event) => {
    if (event.kind !== 'answer') return '';
    const { correct, rating } = standing.get(event.id) ?? event;
    return csvLine([
      ...[event.id, event.question, event.section, event.version, event.revision, event.language],
      ...[instant(event.at), instant(event.receivedAt), event.studyDay, JSON.stringify(event.response)],
      ...[Number(correct), rating, event.durationMs, standing.has(event.id) ? 0 : 1],
    ]);
  });
  return lines.join('');
}

test('whatever the log holds, every cell is written as a cell is', () => {
  fc.assert(
    fc.property(aLog, fc.constantFrom('docker.a', '=1+1', 'a,b'), (log, question) => {
      const ofOne = log.map((logged) => ({ ...logged, event: { ...logged.event, question } }));
      expect(reviewsCsv(ofOne)).toBe(plainly(ofOne));
    }),
  );
});
