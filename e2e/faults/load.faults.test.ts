import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { QueueAnswer } from '../../features/review/api-types.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { chanceFrom } from '../fixtures/chance.ts';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startServer } from '../fixtures/server.ts';
import { answerTo } from './answering-client.ts';
import { expectPromiseKept } from './promise-kept.ts';
import { SentAnswers } from './sent-answers.ts';

const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
/** Ten minutes with 200 learners is the drill; without `--minutes` a few seconds with a few. */
const minutes = Number(process.env.WENGU_FAULT_MINUTES ?? 0.2);
const learners = minutes >= 1 ? 200 : 20;
const perSecond = 60;

test(
  `${perSecond} answers a second by ${learners} learners for ${minutes} minutes are all taken`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const databaseUrl = sqliteIn(dataDir);
    const server = await startServer({ dataDir, root });
    onTestFinished(() => server.end());
    const people: Awaited<ReturnType<typeof aLearner>>[] = [];
    for (let count = 0; count < learners; count += 1) people.push(await aLearner(server.url, databaseUrl));

    const sent = new SentAnswers();
    const waits: number[] = [];
    const refused: number[] = [];
    const chance = chanceFrom(1);
    async function answer(at: number): Promise<void> {
      const person = people[at % people.length];
      if (!person) throw new Error('There is nobody to answer.');
      const { api, learnerId, questions } = person;
      const question = questions[Math.floor(at / people.length) % questions.length];
      if (!question) throw new Error('There is nothing to answer.');
      const body = answerTo(question, chance);
      const begun = performance.now();
      const response = await api.send('POST', '/api/reviews', body);
      await response.text();
      waits.push(performance.now() - begun);
      if (response.status === 200) sent.acknowledge({ learnerId, body }, begun);
      else refused.push(response.status);
    }

    const before = residentMb(server.pid);
    const begun = performance.now();
    const answers: Promise<void>[] = [];
    // By the clock, whether those before have been taken or not, as people do who know nothing of each other.
    for (let count = 0; count < minutes * 60 * perSecond; count += 1) {
      const wait = begun + (count * 1000) / perSecond - performance.now();
      if (wait > 0) await pause(wait);
      answers.push(answer(count));
    }
    await Promise.all(answers);
    const [p50, p95] = [0.5, 0.95].map((share) =>
      Math.round(waits.sort((a, b) => a - b)[Math.floor(waits.length * share)] ?? 0),
    );
    console.log(
      `${answers.length} answers, p50 ${p50} ms, p95 ${p95} ms, memory ${before} → ${residentMb(server.pid)} MB`,
    );
    expect(refused).toEqual([]);
    // Of a few seconds beside other tests the times say nothing.
    if (minutes >= 1) expect(p95).toBeLessThan(300);
    await expectPromiseKept(sent, { databaseUrl, root });
  },
  (5 + minutes + learners / 20) * 60_000,
);

async function aLearner(url: string, databaseUrl: string) {
  const account = await makeAccount(databaseUrl);
  const api = apiClient(url, await signIn(url, account));
  const { questions }: QueueAnswer = JSON.parse(await (await api.get('/api/queue?limit=50')).text());
  return { api, learnerId: account.id, questions };
}

/** Null where the system does not tell. */
function residentMb(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1000);
  } catch {
    return null;
  }
}
