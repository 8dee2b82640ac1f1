import type { ReviewBody } from '../../features/review/api-types.ts';

export type SentAnswer = { learnerId: string; body: ReviewBody };

/** What the clients sent and what the server said to it: the measure of what the log must hold. */
export class SentAnswers {
  /** By id. */
  readonly acknowledged = new Map<string, SentAnswer>();
  /** How often an answer was sent, and heard neither that it was taken nor that it comes too fast. */
  unheard = 0;
  private readonly waiting: { after: number; heard: (at: number) => void }[] = [];

  acknowledge(answer: SentAnswer, sentAt: number): void {
    this.acknowledged.set(answer.body.id, answer);
    for (const waiter of this.waiting.splice(0)) {
      if (sentAt >= waiter.after) waiter.heard(performance.now());
      else this.waiting.push(waiter);
    }
  }

  /** When the first answer that was sent after `after` is acknowledged; both by `performance.now()`. */
  firstTakenAfter(after: number): Promise<number> {
    return new Promise((heard) => this.waiting.push({ after, heard }));
  }
}
