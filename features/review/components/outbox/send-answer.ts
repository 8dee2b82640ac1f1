import type { Attempt } from '../../../../lib/browser/outbox/deliver.ts';
import type { Waiting } from '../../../../lib/browser/outbox/waiting.ts';
import type { ReviewAnswer } from '../../api-types.ts';
import { callApi, type Reply } from '../call-api.ts';

const patienceMs = 5_000;
/** A gateway that has no server behind it at the moment. */
const gateway = [502, 504];

/** What a reply to a sent answer means for its place in the outbox. */
export function attemptOf(reply: Reply<ReviewAnswer>): Attempt<ReviewAnswer> {
  if (reply.ok) return { is: 'accepted', ack: reply.body };
  const { status, retryAfter } = reply;
  if (status === 0 || gateway.includes(status)) return { is: 'unreachable' };
  if (status === 401) return { is: 'signed-out' };
  if (status === 429 || status === 503)
    return { is: 'busy', retryAfterMs: retryAfter === null ? patienceMs : Math.max(retryAfter, 1) * 1000 };
  return { is: 'refused', reason: reply.detail ?? `HTTP ${status}` };
}

/**
 * The server takes its own time for an answer that comes at once, and ours for one that comes late. It is told whose
 * answer it is, and takes it from nobody else.
 */
export async function sendAnswer({ learnerId, body, at }: Waiting, late: boolean): Promise<Attempt<ReviewAnswer>> {
  const given = late ? { ...body, answeredAt: at } : body;
  return attemptOf(await callApi<ReviewAnswer>(learnerId, '/api/reviews', given));
}
