import { expect, test } from 'vitest';
import { parseCsv } from './csv.builder.ts';
import { type Result, resultsCsv, resultsHead } from './results-csv.ts';

const result = (given: Partial<Result> = {}): Result => ({
  course: 'docker',
  section: { id: 'docker.first', heading: 'First', questions: 5 },
  learner: { name: '=Ann', email: 'ann@example.org', weights: null, today: '2026-05-11' },
  memories: [],
  totals: { answers: 0, correct: 0, durationMs: 0, lastDay: null },
  ...given,
});
const lineOf = (given: Partial<Result>) => {
  const [head = [], line = []] = parseCsv(resultsHead + resultsCsv(result(given)));
  return Object.fromEntries(head.map((name, place) => [name, line[place]]));
};

test('who answered nothing has a line that says so', () => {
  expect(lineOf({})).toEqual({
    ...{ course: 'docker', section: 'docker.first', heading: 'First', learner: "'=Ann", email: 'ann@example.org' },
    ...{ questions: '5', seen: '0', expected_now: '0', first_right: '0', answers: '0', correct: '0', minutes: '0' },
    last_day: '',
  });
});

test('what is expected to be recalled now is the sum of the chances: 90 % after as many days as the stability', () => {
  const memories = [
    { stability: 10, lastDay: '2026-05-01', firstSight: true },
    { stability: 3, lastDay: '2026-05-11', firstSight: false },
  ];
  const totals = { answers: 4, correct: 3, durationMs: 90_000, lastDay: '2026-05-11' };
  expect(lineOf({ memories, totals })).toMatchObject({
    ...{ seen: '2', expected_now: '1.9', first_right: '1', answers: '4', correct: '3', minutes: '1.5' },
    last_day: '2026-05-11',
  });
});
