import type { LoggedEvent, ReviewEvent } from '../schedule/event.ts';
import type { FileEvent } from './learner-file.ts';

/** An event of the log as it stands in a learner's file: times as text, and how it came into the log beside it. */
export function toFileEvent({ event, arrival, receivedAt }: LoggedEvent): FileEvent {
  const { id, kind, at, studyDay, question, ...rest } = event;
  const times = { at: new Date(at).toISOString(), receivedAt: new Date(receivedAt).toISOString() };
  return { kind, id, arrival, ...rest, ...times, studyDay, question } as FileEvent;
}

/** The event that stands in a file. */
export function fromFileEvent({ arrival, receivedAt, at, ...rest }: FileEvent): LoggedEvent {
  const received = Date.parse(receivedAt);
  const event = { ...rest, at: Date.parse(at), ...(rest.kind === 'answer' ? { receivedAt: received } : {}) };
  return { event: event as ReviewEvent, arrival, receivedAt: received };
}
