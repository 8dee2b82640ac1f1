import type { LoggedEvent, ReviewEvent } from '../schedule/event.ts';
import { instant } from './instant.ts';
import type { FileEvent } from './learner-file.ts';

/** An event of the log as it stands in a learner's file: times as text, and how it came into the log beside it. */
export function toFileEvent({ event, arrival, receivedAt }: LoggedEvent): FileEvent {
  return { ...event, at: instant(event.at), receivedAt: instant(receivedAt), arrival } as FileEvent;
}

/** The event that stands in a file. */
export function fromFileEvent({ arrival, receivedAt, at, ...rest }: FileEvent): LoggedEvent {
  const received = Date.parse(receivedAt);
  const event = { ...rest, at: Date.parse(at), ...(rest.kind === 'answer' ? { receivedAt: received } : {}) };
  return { event: event as ReviewEvent, arrival, receivedAt: received };
}
