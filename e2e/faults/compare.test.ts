import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { LoggedAnswer } from './read-log.ts';
import type { SentAnswer } from './sent-answers.ts';

const row = (id: string, durationMs = 7): LoggedAnswer => ({
  learnerId: 'ann',
  id,
  questionId: 'docker.a',
  durationMs,
});
const sent = (...ids: string[]): Map<string, SentAnswer> =>
  new Map(
    ids.map((id) => {
      const body = { id, questionId: 'docker.a', versionId: '1', response: {}, durationMs: 7, language: 'en' };
      return [id, { learnerId: 'ann', body }];
    }),
  );
const none = { lost: [], doubled: [], changed: [], neverSent: [] };

test('a log with every acknowledged answer once keeps the promise', () => {
  expect(compare(sent('a', 'b'), [row('b'), row('a')])).toEqual(none);
});

test.each([
  ['an acknowledged answer that is not there is lost', [row('a')], { lost: ['b'] }],
  ['an answer that is there twice is doubled', [row('a'), row('b'), row('b')], { doubled: ['b'] }],
  ['an answer that is not as it was sent is changed', [row('a'), row('b', 8)], { changed: ['b'] }],
  ['an answer that nobody sent does not belong there', [row('a'), row('b'), row('c')], { neverSent: ['c'] }],
])('%s', (_, log, found) => {
  expect(compare(sent('a', 'b'), log)).toEqual({ ...none, ...found });
});
