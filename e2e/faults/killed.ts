import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom } from '../fixtures/chance.ts';
import type { SentAnswers } from './sent-answers.ts';
import { startAnswering } from './start-answering.ts';

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

/** Lets clients answer, and kills the victim again and again at random moments. */
export async function answerWhileKilled(
  victim: Victim,
  { kills, seed }: { kills: number; seed: number },
): Promise<Trial> {
  let up = Promise.resolve();
  const { sent, answering, end } = await startAnswering(victim, { seed, untilUp: () => up });
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
    await end();
  }
  await Promise.all([killAgainAndAgain(), answering]);
  return { acknowledged: sent.acknowledged, unheard: sent.unheard, recoveries };
}
