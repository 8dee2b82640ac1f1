import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { freePort } from '../fixtures/free-port.ts';
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts';
import { startServer } from '../fixtures/server.ts';
import { compare } from './compare.ts';
import { answerWhileKilled, type Victim } from './killed.ts';
import { readLog } from './read-log.ts';

const kills = Number(process.env.WENGU_FAULT_KILLS ?? 3);
const seed = Number(process.env.WENGU_FAULT_SEED ?? Date.now() % 1_000_000);
/** Where the code under test lies: a negative control runs on a spoilt copy. */
const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const minutes = (count: number) => count * 60_000;

console.log(`seed ${seed}: repeat with npm run test:faults -- --kills ${kills} --seed ${seed}`);

/** Nothing lost, nothing doubled, everything as it was sent, and the derived tables true to the log. */
async function expectPromiseKept(victim: Victim): Promise<void> {
  const { acknowledged, unheard, recoveries } = await answerWhileKilled(victim, { kills, seed });
  const slowest = Math.round(Math.max(...recoveries));
  console.log(
    `${kills} kills: ${acknowledged.size} answers taken, ${unheard} sent again, first one after ≤ ${slowest} ms`,
  );

  expect(compare(acknowledged, await readLog(victim.databaseUrl))).toEqual({
    lost: [],
    doubled: [],
    changed: [],
    neverSent: [],
  });
  expect(recoveries).toHaveLength(kills);
  expect(slowest).toBeLessThanOrEqual(5000);

  const verify = ['bin/wengu.mjs', 'db', 'verify'];
  const env = { ...process.env, DATABASE_URL: victim.databaseUrl };
  await promisify(execFile)(process.execPath, verify, { cwd: root, env });
}

test(
  `on SQLite, ${kills} kills of the server lose no answer and double none`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    await expectPromiseKept(await aServer(dataDir, sqliteIn(dataDir)));
  },
  minutes(4 + kills),
);

test(
  `on PostgreSQL, ${kills} kills of the server lose no answer and double none`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const postgres = await aPostgres();
    await expectPromiseKept(await aServer(dataDir, postgres.url('postgres')));
  },
  minutes(4 + kills),
);

test(
  `${kills} kills of PostgreSQL itself lose no answer and double none`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const postgres = await aPostgres();
    const server = await aServer(dataDir, postgres.url('postgres'));
    await expectPromiseKept({ ...server, kill: postgres.kill, startAgain: postgres.startAgain });
  },
  minutes(4 + kills),
);

async function aPostgres(): Promise<PostgresServer> {
  const postgres = await startPostgres({ durable: true });
  onTestFinished(postgres.stop);
  return postgres;
}

/** A server as the victim, started by the command that a person types. */
async function aServer(dataDir: string, databaseUrl: string): Promise<Victim> {
  const port = await freePort();
  const start = () => startServer({ dataDir, databaseUrl, port, root, ownGroup: true });
  let server = await start();
  onTestFinished(() => server.end());
  return {
    url: server.url,
    databaseUrl,
    kill: () => server.end('SIGKILL'),
    async startAgain() {
      server = await start();
    },
  };
}
