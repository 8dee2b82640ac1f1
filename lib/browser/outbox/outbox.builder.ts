import type { Attempt } from './deliver.ts';
import { memoryStorage } from './memory-storage.ts';
import { createOutbox, type Outbox } from './outbox.ts';

export type Weather = 'fine' | 'ack-lost' | 'unreachable' | 'busy' | 'signed-out' | 'refusing';

/** One browser with its storage and one server; tabs are opened on it, and the weather decides each attempt. */
export function aBrowser({ weather = () => 'fine' as Weather, learner = 'ann' } = {}) {
  const storage = memoryStorage();
  const counted = new Set<string>();
  const attempts: { id: string; late: boolean; seen: Attempt<string>['is'] }[] = [];
  const timers: { ms: number; call: () => void }[] = [];
  const tabs: Outbox<string>[] = [];
  const clock = { now: 1_000_000 };
  const around = { weather, session: learner as string | null };
  let lock: Promise<unknown> = Promise.resolve();

  function attempt(id: string, is: Weather): Attempt<string> {
    if (is === 'fine' || is === 'ack-lost') counted.add(id);
    if (is === 'fine') return { is: 'accepted', ack: `verdict on ${id}` };
    if (is === 'refusing') return { is: 'refused', reason: 'gone' };
    if (is === 'busy') return { is: 'busy', retryAfterMs: 3_000 };
    if (is === 'signed-out') return { is: 'signed-out' };
    return { is: 'unreachable' };
  }

  function open(): Outbox<string> {
    const outbox = createOutbox<string>({
      learnerId: learner,
      storage,
      now: () => clock.now,
      send: async ({ id, learnerId }, late) => {
        const result = learnerId === around.session ? attempt(id, around.weather()) : ({ is: 'signed-out' } as const);
        attempts.push({ id, late, seen: result.is });
        return result;
      },
      oneTabAtATime: (work) => {
        const turn = lock.then(work);
        lock = turn.catch(() => {});
        return turn;
      },
      after: (ms, call) => {
        const timer = { ms, call };
        timers.push(timer);
        return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
      },
      tellOtherTabs: (news) => {
        for (const tab of tabs) if (tab !== outbox) void tab.heardFromOtherTab(news);
      },
    });
    tabs.push(outbox);
    return outbox;
  }

  /** Lets everything that is under way come to rest; timers do not fire. */
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

  return {
    ...{ storage, counted, attempts, timers, clock, around, open, rest },
    close: (tab: Outbox<string>) => void tabs.splice(tabs.indexOf(tab), 1),
    answer: (id: string) => ({ learnerId: learner, id, body: { id }, at: clock.now }),
    /** Time passes and every timer fires. */
    passTime: async (ms: number) => {
      clock.now += ms;
      for (const timer of timers.splice(0)) timer.call();
      await rest();
    },
  };
}
