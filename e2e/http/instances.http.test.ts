import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeAccount } from '../fixtures/accounts.ts';
import { signIn } from '../fixtures/api-client.ts';
import { makeDataFolder } from '../fixtures/data-folder.ts';
import { startPostgres } from '../fixtures/postgres.ts';
import { startServer } from '../fixtures/server.ts';
import { morning } from '../fixtures/worker-server.ts';
import { anAskedLearner, choosing, queueOf } from './asked.ts';
import { type At, clientOf, type Learner } from './client.ts';
import { keptOf } from './kept-of.ts';

const cleanUp: (() => Promise<void> | void)[] = [];
let one: At;
let other: At;

/** Two servers that know the same secret, each with a folder of its own, on one PostgreSQL, started at the same moment. */
beforeAll(async () => {
  const postgres = await startPostgres({ durable: false });
  const databaseUrl = postgres.url('postgres');
  cleanUp.push(postgres.stop);
  const start = async () => {
    const { dataDir, remove } = makeDataFolder();
    cleanUp.push(remove);
    const environment = { NEXTAUTH_SECRET: 'the same long secret for both of the servers' };
    const server = await startServer({ dataDir, databaseUrl, testClock: morning, environment });
    cleanUp.push(() => server.end());
    return { url: server.url, databaseUrl };
  };
  [one, other] = await Promise.all([start(), start()]);
});

afterAll(async () => {
  for (const step of cleanUp.reverse()) await step();
});

/** A clash that does not pass within a moment is answered 503, and the answer is sent again. */
async function sendUntilTaken(learner: Learner, body: object) {
  for (;;) {
    const answer = await learner.post('/api/reviews', body);
    if (answer.status !== 503) return answer;
  }
}

/** The same browser, sent to the other server. */
const at = ({ account, headers }: Learner, { url }: At): Learner => {
  const own = { ...headers, Origin: url };
  return { ...clientOf(url, own), account, headers: own };
};

test('a session, the day and the ids of options are the same on both, and an answer counts on both once', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 3 }, one);
  const there = at(learner, other);
  expect(await queueOf(there)).toEqual(await queueOf(learner));
  const answer = choosing(choices[0], 'right');
  expect((await learner.post('/api/reviews', answer)).body).toMatchObject({ repeated: false, correct: true });
  expect((await there.post('/api/reviews', answer)).body).toMatchObject({ repeated: true, correct: true });
  expect(await queueOf(there)).toEqual(await queueOf(learner));
  expect((await queueOf(there)).questions).toHaveLength(2);
});

test('answers to one question that come to both at once are all taken, one after the other', async () => {
  const { learner, choices } = await anAskedLearner({ choices: 1 }, one);
  const there = at(learner, other);
  const answers = Array.from({ length: 6 }, () => choosing(choices[0], 'wrong'));
  const statuses = await Promise.all(
    answers.map(async (body, index) => (await sendUntilTaken(index % 2 === 0 ? learner : there, body)).status),
  );
  expect(statuses).toEqual(answers.map(() => 200));
  const { log } = await keptOf(learner, one);
  expect(log.map(({ arrival }) => arrival).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('who signs out on one is signed out on the other', async () => {
  const { learner } = await anAskedLearner({ choices: 1 }, one);
  const there = at(learner, other);
  expect(await there.get('/api/queue')).toMatchObject({ status: 200 });
  const { csrfToken } = (await learner.get<{ csrfToken: string }>('/api/auth/csrf')).body;
  const body = new URLSearchParams({ csrfToken, json: 'true' }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  await learner.send({ method: 'POST', path: '/api/auth/signout', headers, body });
  expect(await there.get('/api/queue')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
});

test('wrong passwords on both count together', async () => {
  const account = await makeAccount(one.databaseUrl);
  const guess = (url: string) => signIn(url, { ...account, password: 'another password' }).catch(String);
  for (let round = 0; round < 5; round += 1) {
    for (const { url } of [one, other]) expect(await guess(url)).toContain(': 401');
  }
  for (const { url } of [one, other]) expect(await signIn(url, account).catch(String)).toContain(': 429');
});
