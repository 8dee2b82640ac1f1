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
const wholeYear = { from: '2027-01-01', days: 365, seed: 2027 };
/** Two months with two journeys and two changes of the clock, unless the whole year is wanted. */
const plan = process.env.WENGU_WHOLE_YEAR === undefined ? { ...wholeYear, from: '2027-02-20', days: 60 } : wholeYear;

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

test.each(checks.map((check) => ({ check, promise: promises[check] })))('$promise', ({ check }) => {
  expect(year.complaints[check].slice(0, 20)).toEqual([]);
});

test('wengu db verify finds everything as the logs say', async () => {
  const env = { ...process.env, DATABASE_URL: server.databaseUrl };
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/wengu.mjs', 'db', 'verify'], { cwd: root, env });
  expect(stdout).toMatch(/^✓ 5 learners and \d+ events checked/);
});

// In two months not all of it comes to pass.
if (plan === wholeYear)
  test('all of it has happened: every kind of event, travel, the break and the backlog', expectAllToHaveHappened);

function expectAllToHaveHappened(): void {
  const seen = new Set(year.rows.flatMap(({ events }) => Object.keys(events)));
  expect([...seen].sort()).toEqual(['late', 'rate', 'reset', 'resume', 'suspend', 'wish']);
  const of = (name: string) => year.rows.filter(({ learner }) => learner === name);
  expect(new Set(of('Tariq').map(({ zone }) => zone)).size).toBe(4);
  const days = of('Priya').map(({ studyDay, answers }) => (answers > 0 ? studyDay : null));
  expect(days.slice(129, 159).filter((day) => day !== null)).toEqual([]);
  expect(of('Priya')[159]).toMatchObject({ studyDay: '2027-06-09', limits: { new: 0, reviews: 12 }, reviewed: 12 });
  expect(new Set(of('Wanjiru').map(({ limits }) => JSON.stringify(limits))).size).toBeGreaterThan(20);
  for (const { name } of habits)
    expect(of(name).filter(({ answers }) => answers > 0).length, name).toBeGreaterThan(200);
}
