import { type Delivery, deliver, type Pause } from './deliver.ts';
import type { Waiting } from './waiting.ts';

export type OutboxState = { waiting: readonly Waiting[]; refused: readonly Waiting[]; pause: Pause['why'] | null };

export const emptyOutbox: OutboxState = { waiting: [], refused: [], pause: null };

/** What one tab tells the others about a learner's outbox. */
export type OutboxNews<Ack> = { learnerId: string; accepted?: { id: string; ack: Ack } };

type Surroundings<Ack> = Omit<Delivery<Ack>, 'accepted' | 'left'> & {
  oneTabAtATime: <T>(work: () => Promise<T>) => Promise<T>;
  /** Calls back later; gives what cancels it. */
  after: (ms: number, call: () => void) => () => void;
  tellOtherTabs: (news: OutboxNews<Ack>) => void;
};

export type Outbox<Ack> = ReturnType<typeof createOutbox<Ack>>;

/** What a learner did and the server has not acknowledged: kept first, then sent until it is. */
export function createOutbox<Ack>(around: Surroundings<Ack>) {
  const { learnerId, storage } = around;
  let state = emptyOutbox;
  let failures = 0;
  let sending = false;
  let again = false;
  let cancel = () => {};
  let readings = 0;
  const fresh = new Set<string>();
  const accepted = new Set<string>();
  let pause: Pause | null = null;
  const watchers = new Set<() => void>();
  const receivers = new Set<(id: string, ack: Ack) => void>();

  async function publish(): Promise<void> {
    const reading = ++readings;
    // What is on its way out of the storage waits no more.
    const rows = (await storage.all(learnerId)).filter(({ id }) => !accepted.has(id));
    if (reading !== readings) return; // a later reading knows better
    state = {
      waiting: rows.filter((row) => row.refused === undefined),
      refused: rows.filter((row) => row.refused !== undefined),
      pause: pause?.why ?? null,
    };
    for (const watch of watchers) watch();
  }

  const hear = (id: string, ack: Ack) => {
    accepted.add(id);
    for (const receive of receivers) receive(id, ack);
  };

  const round = () =>
    deliver({
      ...around,
      // Only the first attempt of the page it was done on is made at the moment it was done.
      send: (waiting, late) => around.send(waiting, !fresh.delete(waiting.id) || late),
      accepted: (id, ack) => {
        failures = 0;
        hear(id, ack);
        around.tellOtherTabs({ learnerId, accepted: { id, ack } });
      },
      left: publish,
    });

  async function send(): Promise<void> {
    again = true;
    if (sending) return publish();
    sending = true;
    cancel();
    try {
      while (again) {
        again = false;
        // Read first, and so known before it is sent; somebody waits for the sending, which waits for nothing.
        [, pause] = await Promise.all([publish(), around.oneTabAtATime(round)]);
        await publish();
      }
    } finally {
      sending = false;
    }
    if (pause?.why === 'busy') cancel = around.after(pause.forMs, send);
    if (pause?.why === 'unreachable') cancel = around.after(Math.min(1000 * 2 ** failures++, 30_000), send);
    around.tellOtherTabs({ learnerId });
  }

  return {
    state: () => state,
    /** Keeps it, then begins to send; resolves when it is kept. */
    put: async (waiting: Waiting): Promise<void> => {
      fresh.add(waiting.id);
      await storage.put(waiting);
      void send();
    },
    /** Forgets what was refused, once a person has seen why. */
    dismiss: async (id: string): Promise<void> => {
      await storage.remove(learnerId, id);
      await publish();
    },
    /** Tries now: the page was opened, the network came back, somebody signed in. */
    wake: (): Promise<void> => {
      failures = 0;
      return send();
    },
    heardFromOtherTab: async (news: OutboxNews<Ack>): Promise<void> => {
      if (news.learnerId !== learnerId) return;
      if (news.accepted) hear(news.accepted.id, news.accepted.ack);
      await publish();
    },
    subscribe: (watch: () => void): (() => void) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    onAccepted: (receive: (id: string, ack: Ack) => void): (() => void) => {
      receivers.add(receive);
      return () => receivers.delete(receive);
    },
  };
}
