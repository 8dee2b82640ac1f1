import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { freePort } from '../fixtures/free-port.ts';
import { type PostgresServer, startPostgres } from '../fixtures/postgres.ts';
import { startServer } from '../fixtures/server.ts';
import { answerWhileKilled, type Victim } from './killed.ts';
import { expectPromiseKept } from './promise-kept.ts';
import { startAnswering } from './start-answering.ts';

const kills = Number(process.env.WENGU_FAULT_KILLS ?? 3);
const seed = Number(process.env.WENGU_FAULT_SEED ?? Date.now() % 1_000_000);
/** Seconds. */
const gone = Number(process.env.WENGU_FAULT_GONE ?? 2);
/** Where the code under test lies: a negative control runs on a spoilt copy. */
const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const minutes = (count: number) => count * 60_000;

console.log(`seed ${seed}: repeat with npm run test:faults -- --kills ${kills} --seed ${seed}`);

async function expectToSurvive(victim: Victim): Promise<void> {
  const { acknowledged, unheard, recoveries } = await answerWhileKilled(victim, { kills, seed });
  const slowest = Math.round(Math.max(...recoveries));
  console.log(
    `${kills} kills: ${acknowledged.size} answers taken, ${unheard} sent again, first one after ≤ ${slowest} ms`,
  );
  await expectPromiseKept({ acknowledged }, { databaseUrl: victim.databaseUrl, root });
  expect(recoveries).toHaveLength(kills);
  expect(slowest).toBeLessThanOrEqual(5000);
}

test(
  `on SQLite, ${kills} kills of the server lose no answer and double none`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    await expectToSurvive(await aServer(dataDir, sqliteIn(dataDir)));
  },
  minutes(4 + kills),
);

test(
  `${kills} ends by SIGTERM under load lose no answer and double none`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const server = await aServer(dataDir, sqliteIn(dataDir));
    await expectToSurvive({ ...server, kill: server.end });
  },
  minutes(4 + kills),
);

test(
  `on PostgreSQL, ${kills} kills of the server lose no answer and double none`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const postgres = await aPostgres();
    await expectToSurvive(await aServer(dataDir, postgres.url('postgres')));
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
    await expectToSurvive({ ...server, kill: postgres.kill, startAgain: postgres.startAgain });
  },
  minutes(4 + kills),
);

test(
  `PostgreSQL gone for ${gone} s is told as such, and nothing is lost when it is back`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const postgres = await aPostgres();
    const server = await aServer(dataDir, postgres.url('postgres'));
    const { sent, end } = await startAnswering(server, { seed });
    await sent.firstTakenAfter(0);
    await postgres.kill();
    const until = performance.now() + gone * 1000;
    const before = sent.unheard;
    while (performance.now() < until || sent.unheard < before + 8) await pause(50);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(503);
    await postgres.startAgain();
    await sent.firstTakenAfter(performance.now());
    await end();
    await expectPromiseKept(sent, { databaseUrl: server.databaseUrl, root });
  },
  minutes(5) + gone * 1000,
);

async function aPostgres(): Promise<PostgresServer> {
  const postgres = await startPostgres({ durable: true });
  onTestFinished(postgres.stop);
  return postgres;
}

/** A server as the victim, started by the command that a person types. */
async function aServer(dataDir: string, databaseUrl: string): Promise<Victim & { end: () => Promise<void> }> {
  const port = await freePort();
  const start = () => startServer({ dataDir, databaseUrl, port, root, ownGroup: true });
  let server = await start();
  onTestFinished(() => server.end());
  return {
    url: server.url,
    databaseUrl,
    kill: () => server.end('SIGKILL'),
    end: () => server.end('SIGTERM'),
    async startAgain() {
      server = await start();
    },
  };
}
