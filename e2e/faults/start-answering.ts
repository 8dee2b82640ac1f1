import type { QueueAnswer } from '../../features/review/api-types.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { chanceFrom } from '../fixtures/chance.ts';
import { type AnsweringClient, keepAnswering } from './answering-client.ts';
import { SentAnswers } from './sent-answers.ts';

type Wanted = {
  seed: number;
  /** Resolves as soon as a server listens (again); absent: it never ends. */
  untilUp?: () => Promise<void>;
};

const learners = 4;
const devicesEach = 2;

/**
 * Lets eight clients answer, two for each learner. `end` lets each finish the answer it is at; `answering` is rejected
 * when a client hears what it must never hear.
 */
export async function startAnswering(
  { url, databaseUrl }: { url: string; databaseUrl: string },
  { seed, untilUp = async () => {} }: Wanted,
): Promise<{ sent: SentAnswers; answering: Promise<unknown>; end(): Promise<void> }> {
  const sent = new SentAnswers();
  let over = false;
  const clients: AnsweringClient[] = [];
  for (let learner = 0; learner < learners; learner += 1) {
    const account = await makeAccount(databaseUrl);
    const api = apiClient(url, await signIn(url, account));
    const { questions }: QueueAnswer = JSON.parse(await (await api.get('/api/queue?limit=50')).text());
    for (let device = 0; device < devicesEach; device += 1) {
      const chance = chanceFrom(seed + clients.length + 1);
      clients.push({ api, learnerId: account.id, questions, chance, sent, untilUp, isOver: () => over });
    }
  }
  const answering = Promise.all(clients.map(keepAnswering));
  return {
    sent,
    answering,
    async end() {
      over = true;
      await answering;
    },
  };
}
