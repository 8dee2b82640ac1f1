import messages from '../../../messages/en.json' with { type: 'json' };
import type { Answer } from '../send.ts';
import type { Outcome } from './entry.ts';

/** What an answer comes to, for who asked. */
export function outcomeOf({ status, headers, text }: Answer, isAction: boolean): Outcome {
  const to = led(headers, isAction);
  if (to === '/sign-in') return 'sign-in';
  if (to !== null) return isAction ? 'done' : `to ${to as '/'}`;
  if (status === 404) return 'none';
  if (status !== 200) return status;
  return text.includes(messages.teach.signedOut) ? 'signed-out' : 'done';
}

/** Where the answer leads, or null. */
function led(headers: Answer['headers'], isAction: boolean): string | null {
  const location = isAction ? headers['x-action-redirect'] : headers.location;
  if (typeof location !== 'string') return null;
  return new URL(location.split(';')[0] ?? '', 'http://here').pathname;
}

/** All that an answer tells, but for what differs each time and for what was asked about. */
export function told({ status, headers, text }: Answer, ids: Record<string, string>): string {
  const { location = '', 'content-type': type = '', 'cache-control': cache = '' } = headers;
  const { 'x-action-redirect': redirect = '' } = headers;
  const names = (headers['set-cookie'] ?? []).map((cookie) => cookie.split('=')[0]).sort();
  const body = text
    .replaceAll(/nonce(?:="|\\?":\\?")[^"\\]*/g, 'nonce')
    // The name of the request, which Next gives its parts.
    .replaceAll(/(?<=")[\w-]{21}(?=[vmh]\\?")/g, '')
    // Its lines come in the order in which they were ready, cut where the network liked.
    .replaceAll(partsEnd, '')
    .split(/\n|\\n/)
    .sort();
  return [status, location, redirect, type, cache, names, ...body]
    .join('\n')
    .replaceAll(anyOf(ids), (id) => nameOf(ids, id));
}

const partsEnd = /"\]\)<\/script><script nonce"?>self\.__next_f\.push\(\[1,"/g;

const anyOf = (ids: Record<string, string>) =>
  new RegExp(
    Object.values(ids)
      .sort((one, other) => other.length - one.length)
      .map((text) => text.replaceAll(/[.@]/g, '\\$&'))
      .join('|'),
    'g',
  );
const nameOf = (ids: Record<string, string>, id: string) =>
  Object.entries(ids).find(([, each]) => each === id)?.[0] ?? '';
