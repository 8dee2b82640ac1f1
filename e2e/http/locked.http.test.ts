import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { anAskedLearner, choosing } from './asked.ts';
import { type At, clientOf, type Learner } from './client.ts';
import { keptOf } from './kept-of.ts';
import { anOwnServer } from './own-server.ts';
import type { Answer } from './send.ts';

const heldMs = 3_000;

/** Another process that holds the database's write lock for three seconds. */
async function aHolder({ databaseUrl }: At): Promise<{ gone: Promise<unknown> }> {
  const script = `
    const db = new (require('better-sqlite3'))(process.argv[1]);
    db.exec('BEGIN IMMEDIATE');
    console.log('held');
    setTimeout(() => db.exec('COMMIT'), ${heldMs});`;
  const file = databaseUrl.slice('file:'.length);
  const holder = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(holder, 'exit');
  await once(holder.stdout, 'data');
  return { gone };
}

/** Sends until it is taken, as a client has to: again after the time that it was told. */
async function sendUntilTaken(learner: Learner, path: string, body?: object): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (;;) {
    const answer = await learner.post(path, body);
    answers.push(answer);
    if (answer.status !== 503) return answers;
    await pause(Number(answer.headers['retry-after']) * 1_000);
  }
}

test('while another process writes, writes are put off, reads go on, and nothing is lost or doubled', async () => {
  const server = await anOwnServer();
  const { learner, choices } = await anAskedLearner({ choices: 4 }, server);
  const [rated, undone, ...answers] = choices.map((choice) => choosing(choice, 'right'));
  await learner.post('/api/reviews', rated);
  await learner.post('/api/reviews', undone);

  const { gone } = await aHolder(server);
  let held = true;
  const reading = (async () => {
    const waits: number[] = [];
    while (held) {
      const begun = performance.now();
      expect(await clientOf(server.url).get('/api/health')).toMatchObject({ status: 200 });
      expect(await learner.get('/api/queue')).toMatchObject({ status: 200 });
      waits.push(performance.now() - begun);
    }
    return waits;
  })();
  const sent = Promise.all([
    ...answers.map((body) => sendUntilTaken(learner, '/api/reviews', body)),
    sendUntilTaken(learner, `/api/reviews/${rated?.id}/rating`, { rating: 'easy' }),
    sendUntilTaken(learner, `/api/reviews/${undone?.id}/undo`),
  ]);
  await gone;
  held = false;

  for (const outcomes of await sent) {
    expect(outcomes.slice(0, -1).map(({ status, body }) => ({ status, body }))).toEqual(
      outcomes.slice(0, -1).map(() => ({ status: 503, body: expect.objectContaining({ code: 'database-busy' }) })),
    );
    expect(outcomes.length).toBeGreaterThan(1);
    expect(outcomes.at(-1)?.status).toBe(200);
  }
  const waits = (await reading).sort((a, b) => a - b);
  // A lock that is waited for in the driver would keep every read waiting for as long as the writes do: a second each.
  expect(waits.length).toBeGreaterThan(6);
  expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(500);
  const { log } = await keptOf(learner, server);
  expect(log.map(({ kind }) => kind).sort()).toEqual(['answer', 'answer', 'answer', 'answer', 'rate', 'undo']);
}, 180_000);
