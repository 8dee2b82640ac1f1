import type { ReviewEvent } from './event.ts';

/** The logs of one learner's questions, each in the order in which its events came. */
export function byQuestion(events: readonly ReviewEvent[]): Map<string, ReviewEvent[]> {
  const logs = new Map<string, ReviewEvent[]>();
  for (const event of events) {
    const log = logs.get(event.question);
    if (log) log.push(event);
    else logs.set(event.question, [event]);
  }
  return logs;
}
