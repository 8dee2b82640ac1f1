import type { ReviewEvent } from './event.ts';

/** Events in the order that carries meaning, (at, id), each id once; in what order and how often they arrived is lost. */
export function inLogOrder(events: readonly ReviewEvent[]): ReviewEvent[] {
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
