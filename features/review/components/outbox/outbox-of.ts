import { wallClock } from '../../../../lib/browser/clock.ts';
import { oneTabAtATime } from '../../../../lib/browser/one-tab-at-a-time.ts';
import { indexedDbStorage } from '../../../../lib/browser/outbox/indexed-db-storage.ts';
import { memoryStorage } from '../../../../lib/browser/outbox/memory-storage.ts';
import { createOutbox, type Outbox, type OutboxNews } from '../../../../lib/browser/outbox/outbox.ts';
import { withSpare } from '../../../../lib/browser/outbox/spare-storage.ts';
import { whenBack } from '../../../../lib/browser/when-back.ts';
import type { ReviewAnswer } from '../../api-types.ts';
import { sendAnswer } from './send-answer.ts';

export type AnswerOutbox = Outbox<ReviewAnswer>;

const opened = new Map<string, AnswerOutbox>();

/** The learner's outbox in this tab; the first call opens it and begins to send. Only in a browser. */
export function outboxOf(learnerId: string): AnswerOutbox {
  const known = opened.get(learnerId);
  if (known) return known;
  const channel = new BroadcastChannel('wengu-outbox');
  const outbox = createOutbox<ReviewAnswer>({
    learnerId,
    storage: withSpare(indexedDbStorage, memoryStorage()),
    now: wallClock,
    send: sendAnswer,
    oneTabAtATime: (work) => oneTabAtATime('wengu-outbox', work),
    after: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    tellOtherTabs: (news) => channel.postMessage(news),
  });
  channel.onmessage = ({ data }: MessageEvent<OutboxNews<ReviewAnswer>>) => void outbox.heardFromOtherTab(data);
  whenBack(() => void outbox.wake());
  opened.set(learnerId, outbox);
  void outbox.wake();
  return outbox;
}
