import { setTimeout as pause } from 'node:timers/promises';
import type { QueueAnswer } from '../../features/review/api-types.ts';
import { makeAccount } from '../fixtures/accounts.ts';
import { apiClient, signIn } from '../fixtures/api-client.ts';
import { chanceFrom } from '../fixtures/chance.ts';
import { type AnsweringClient, keepAnswering } from './answering-client.ts';
import { SentAnswers } from './sent-answers.ts';

/** What is killed and comes back. */
export type Victim = {
  url: string;
  databaseUrl: string;
  kill(): Promise<void>;
  /** Types the command that starts it again, and waits until it listens. */
  startAgain(): Promise<void>;
};

export type Trial = {
  acknowledged: SentAnswers['acknowledged'];
  unheard: number;
  /** Milliseconds from the start command to the first good answer, one per kill. */
  recoveries: number[];
};

const learners = 4;
const devicesEach = 2;

/** Lets eight clients answer, two for each learner, and kills the victim again and again at random moments. */
export async function answerWhileKilled(
  victim: Victim,
  { kills, seed }: { kills: number; seed: number },
): Promise<Trial> {
  const sent = new SentAnswers();
  let up = Promise.resolve();
  let over = false;

  const clients: AnsweringClient[] = [];
  for (let learner = 0; learner < learners; learner += 1) {
    const account = await makeAccount(victim.databaseUrl);
    const api = apiClient(victim.url, await signIn(victim.url, account));
    const { questions }: QueueAnswer = JSON.parse(await (await api.get('/api/queue?limit=50')).text());
    for (let device = 0; device < devicesEach; device += 1) {
      const chance = chanceFrom(seed + clients.length + 1);
      clients.push({ api, learnerId: account.id, questions, chance, sent, untilUp: () => up, isOver: () => over });
    }
  }
  const answering = Promise.all(clients.map(keepAnswering));

  const recoveries: number[] = [];
  const chance = chanceFrom(seed);
  async function killAgainAndAgain(): Promise<void> {
    await sent.firstTakenAfter(0);
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(100 + chance() * 900);
      let serves = () => {};
      up = new Promise((resolve) => {
        serves = resolve;
      });
      await victim.kill();
      const typed = performance.now();
      const taken = sent.firstTakenAfter(typed);
      await victim.startAgain();
      serves();
      recoveries.push((await taken) - typed);
    }
    over = true;
  }
  await Promise.all([killAgainAndAgain(), answering]);
  return { acknowledged: sent.acknowledged, unheard: sent.unheard, recoveries };
}
