import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { startWorkerServer, type WorkerServer } from '../../fixtures/worker-server.ts';
import { type Check, checks } from './desk.ts';
import { everyMorning } from './habits/every-morning.ts';
import { longBreak } from './habits/long-break.ts';
import { neverContent } from './habits/never-content.ts';
import { roundTheWorld } from './habits/round-the-world.ts';
import { weekdaysWithGuesses } from './habits/weekdays-with-guesses.ts';
import { keepReport } from './keep-report.ts';
import { liveThrough, type Year } from './year.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const habits = [everyMorning(), weekdaysWithGuesses(), roundTheWorld(), longBreak(), neverContent()];
const plan = { from: '2027-03-08', days: 28, seed: 2027 };

let server: WorkerServer;
let year: Year;

beforeAll(async () => {
  // Public ids, and with them the order of options, follow from the secret.
  server = await startWorkerServer({ NEXTAUTH_SECRET: 'the same secret in every simulated year' });
  const begun = performance.now();
  year = await liveThrough(habits, plan, server);
  console.log(keepReport(habits, year.rows));
  console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
  return server.end;
}, 1_800_000);

const promises: Record<Check, string> = {
  queue: 'at every look the served queue is the one that core/queue makes of the replayed log',
  limits: 'at no look and on no day are there more new questions or reviews than the limits allow',
  once: 'what is due is asked, once unless it was missed, and nothing that is suspended',
  'study day': 'every event has the study day that the clock on the wall shows, and days never go back',
  totals: 'the totals that are kept of each day are those of its log',
  grading: 'what the app says is right is taken as right when it is given',
};

test.each(checks)('%s', (check) => {
  expect(year.complaints[check].slice(0, 20), promises[check]).toEqual([]);
});

test('wengu db verify finds everything as the logs say', async () => {
  const env = { ...process.env, DATABASE_URL: server.databaseUrl };
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/wengu.mjs', 'db', 'verify'], { cwd: root, env });
  expect(stdout).toMatch(/^✓ 5 learners and \d+ events checked/);
});
