import { makeAccount } from '../e2e/fixtures/accounts.ts';
import { apiClient, signIn } from '../e2e/fixtures/api-client.ts';
import type { QueueAnswer, QueueQuestion } from '../features/review/api-types.ts';
import { barePath } from './app-with-bare-route.ts';
import { keepAliveClient } from './keep-alive-client.ts';
import { comparison, type Row } from './row.ts';
import { answerTo, pick } from './study.ts';
import { callsPerSecond, medianTime } from './timing.ts';

type Learner = { cookies: string[]; questions: QueueQuestion[] };

/** As many learners as it takes to stay below the pace at which one of them is told to wait. */
const learners = 24;
const together = 16;
const rounds = 7;

export async function signInLearners(url: string, databaseUrl: string): Promise<Learner[]> {
  const found: Learner[] = [];
  while (found.length < learners) {
    const cookies = await signIn(url, await makeAccount(databaseUrl));
    const asked = await apiClient(url, cookies).get('/api/queue?limit=50');
    const { questions }: QueueAnswer = JSON.parse(await asked.text());
    found.push({ cookies, questions });
  }
  return found;
}

/** An answer over HTTP beside a route that does the same writes and nothing else, round by round. */
export async function answersOverHttp(url: string, people: readonly Learner[], full: boolean): Promise<Row[]> {
  const client = keepAliveClient(url);
  let sent = 0;
  async function send(path: string): Promise<void> {
    const { cookies, questions } = pick(people, sent);
    const answer = answerTo(pick(questions, Math.floor(sent / people.length)));
    sent += 1;
    let status = await client.post(path, cookies, answer);
    // As a browser would; the time it takes counts.
    while (status === 503) status = await client.post(path, cookies, answer);
    if (status !== 200) throw new Error(`${path} answered ${status}.`);
  }
  const paths = [barePath, '/api/reviews'] as const;
  const alone = { beside: [] as number[], ours: [] as number[] };
  const busy = { beside: [] as number[], ours: [] as number[] };
  for (let round = -1; round < rounds; round += 1) {
    for (const path of paths) {
      const side = path === barePath ? 'beside' : 'ours';
      const p50 = await medianTime(full ? 120 : 60, () => send(path));
      const rate = await callsPerSecond(full ? 480 : 240, together, () => send(path));
      // The round before the first warms both up.
      if (round < 0) continue;
      alone[side].push(p50);
      busy[side].push(rate);
    }
  }
  client.close();
  const name = 'bare route';
  return [
    comparison(
      {
        ...{ what: 'an answer over HTTP, 1 client, p50', unit: 'ms', target: '≤ 6 ms', ours: alone.ours },
        beside: { name, values: alone.beside },
      },
      ({ ours }) => ours <= 6,
    ),
    comparison(
      {
        ...{ what: `answers over HTTP, ${together} clients`, unit: '1/s', target: '≥ 0.8 ×', ours: busy.ours },
        beside: { name, values: busy.beside },
      },
      ({ ratio }) => ratio >= 0.8,
    ),
  ];
}
