import { expect, test } from 'vitest';
import { chanceFrom } from '../../fixtures/chance.ts';
import { type Asked, anAskedLearner, answerTo, choosing } from '../asked.ts';
import { clientOf } from '../client.ts';
import type { Draft } from '../faults.ts';
import { anOwnServer } from '../own-server.ts';
import { aChangedBody, aWildBody, type Harmless } from './cases.ts';
import type { Changed } from './changes.ts';
import { wholeDatabase } from './whole-database.ts';

const bodies = 1_000;
const seed = Number(process.env.WENGU_FUZZ_SEED ?? Date.now() % 1_000_000);

/** Requests that repeat what is done already: everything stays as it is. */
async function harmlessRequests({ learner, choices, recalls }: Asked): Promise<Harmless> {
  const draft = (path: string, body: object): Draft => ({
    path,
    headers: { ...learner.headers, 'Content-Type': 'application/json' },
    body: { ...body },
  });
  const [answer, undone] = [choosing(choices[0], 'right'), choosing(choices[1], 'right')];
  const rated = answerTo(recalls[0], { rating: 'good', text: 'All I know.' });
  for (const body of [answer, undone, rated]) await learner.post('/api/reviews', body);
  await learner.post(`/api/reviews/${undone.id}/undo`);
  return {
    answer: draft('/api/reviews', answer),
    reveal: draft(`/api/questions/${rated.questionId}/reveal`, { versionId: rated.versionId }),
    rating: draft(`/api/reviews/${rated.id}/rating`, { rating: 'good' }),
    undo: draft(`/api/reviews/${undone.id}/undo`, {}),
  };
}

test(`${bodies} bodies, more than half of them good but for one thing, each get their own status and change nothing (seed ${seed})`, async () => {
  const server = await anOwnServer();
  const asked = await anAskedLearner({ choices: 2, recalls: 1 }, server);
  const valid = await harmlessRequests(asked);
  const chance = chanceFrom(seed);
  const cases = Array.from({ length: bodies }, (_, at) => (at % 3 < 2 ? aChangedBody : aWildBody)(valid, chance));
  const before = wholeDatabase(server.databaseUrl);

  const client = clientOf(server.url);
  const wrong: unknown[] = [];
  const seen: Record<number, number> = {};
  async function sendAll(left: Iterator<Changed>): Promise<void> {
    for (let next = left.next(); !next.done; next = left.next()) {
      const { request, expected } = next.value;
      const { status, body } = await client.send<{ code?: string }>(request);
      seen[status] = (seen[status] ?? 0) + 1;
      if (status !== expected.status || body.code !== expected.code) wrong.push({ request, expected, status, body });
    }
  }
  const left = cases.values();
  await Promise.all(Array.from({ length: 8 }, () => sendAll(left)));

  console.log(
    `seed ${seed}: ${Object.entries(seen)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')}`,
  );
  expect(wrong, `seed ${seed}: repeat with WENGU_FUZZ_SEED=${seed}`).toEqual([]);
  expect(Object.keys(seen).map(Number)).toEqual([200, 400, 401, 403, 404, 409, 413, 415, 422]);
  expect(wholeDatabase(server.databaseUrl)).toEqual(before);
  expect(await client.get('/api/health')).toMatchObject({ status: 200 });
}, 600_000);
