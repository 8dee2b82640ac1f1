import type { OutboxStorage, Waiting } from './waiting.ts';

/** What became of one attempt. */
export type Attempt<Ack> =
  | { is: 'accepted'; ack: Ack }
  | { is: 'refused'; reason: string }
  | { is: 'busy'; retryAfterMs: number }
  | { is: 'signed-out' }
  | { is: 'unreachable' };

/** Why sending stopped with something left; `forMs` when the server said how long. */
export type Pause = { why: 'busy'; forMs: number } | { why: 'signed-out' | 'unreachable' };

export type Delivery<Ack> = {
  learnerId: string;
  storage: OutboxStorage;
  now: () => number;
  /**
   * `late` when it is sent after the moment it was done. Another person may have signed in meanwhile, in another tab:
   * whoever takes it has to refuse as `signed-out` what is not of the person whose session it is.
   */
  send: (waiting: Waiting, late: boolean) => Promise<Attempt<Ack>>;
  /** The server has it; told before it leaves the storage, as somebody is waiting for it. */
  accepted: (id: string, ack: Ack) => void;
  /** It left the storage. */
  left: () => Promise<void>;
};

const promptMs = 5_000;
const longestWaitMs = 3_600_000;

/**
 * Sends what waits of one learner, oldest first and one at a time, until nothing is left (null) or something is in
 * the way. It leaves the storage only when the server has answered. To be run in one tab at a time.
 */
export async function deliver<Ack>(delivery: Delivery<Ack>): Promise<Pause | null> {
  const { learnerId, storage, now } = delivery;
  for (;;) {
    const waiting = (await storage.all(learnerId)).find((row) => row.refused === undefined);
    if (!waiting) return null;
    const rest = Math.min((waiting.notBefore ?? 0) - now(), longestWaitMs);
    if (rest > 0) return { why: 'busy', forMs: rest };

    const attempt = await delivery.send(waiting, now() - waiting.at > promptMs);
    switch (attempt.is) {
      case 'accepted':
        delivery.accepted(waiting.id, attempt.ack);
        await storage.remove(learnerId, waiting.id);
        await delivery.left();
        break;
      case 'refused':
        await storage.put({ ...waiting, refused: attempt.reason });
        break;
      case 'busy':
        await storage.put({ ...waiting, notBefore: now() + attempt.retryAfterMs });
        return { why: 'busy', forMs: attempt.retryAfterMs };
      default:
        return { why: attempt.is };
    }
  }
}
