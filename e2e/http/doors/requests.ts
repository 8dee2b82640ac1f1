import fc from 'fast-check';
import { calling } from '../rights/ask.ts';
import { actions } from '../rights/discover.ts';
import { routeOf } from '../rights/judge.ts';
import { table } from '../rights/table/table.ts';
import type { Request } from '../send.ts';
import { goodPart, type Insider } from './insider.ts';
import { type Door, fillIn, handlerPatterns, pagePatterns } from './pages.ts';
import { aHostileText, aHostileValue, spoilt, spoiltForm } from './values.ts';

type Making = fc.Arbitrary<() => Request | Promise<Request>>;
const apis = handlerPatterns.filter((pattern) => pattern.startsWith('/api/'));

const anAddress = (pattern: string, { ids }: Insider): fc.Arbitrary<string> =>
  fc
    .infiniteStream(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: aHostileText }))
    .map((stream) => fillIn(pattern, (name) => stream.next().value?.slice(0, 2_000) ?? goodPart(ids, name)));

const names = [
  ...['words', 'page', 'role', 'tag', 'section', 'question', 'list', 'missing', 'join', 'token', 'zone', 'type'],
  ...['callbackUrl', 'error', 'change', 'at', 'count', 'limit', 'course', '__proto__', '_rsc'],
];
const aQuery = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), aHostileText), aHostileText), { maxLength: 4 })
  .map((pairs) => pairs.map((pair) => pair.map((text) => text.slice(0, 900))))
  .map((pairs) => (pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`));

const headers: Record<string, string>[] = [
  ...[{}, {}, {}, { RSC: '1' }, { RSC: '1', 'Next-Router-State-Tree': '{' }, { Range: 'bytes=9-1' }],
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%5D' },
  { RSC: '1', 'Next-Router-State-Tree': encodeURIComponent('["",{"children":["x",{}]},null,"refetch"]') },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/../x', 'Next-Url': '//x' },
  ...[{ 'Accept-Language': '*;q=9,,x-\u00e9' }, { 'Next-Action': '0'.repeat(42) }],
];

/** Any address asked with anything, in any way. */
const aPageRequest = (insider: Insider): Making =>
  fc.constantFrom(...pagePatterns, ...handlerPatterns).chain((pattern) =>
    fc
      .record({
        method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
        path: fc.tuple(anAddress(pattern, insider), aQuery).map((parts) => parts.join('')),
        headers: fc.constantFrom(...headers),
      })
      .map((request) => () => request),
  );

/** A form as a browser without scripts sends it. */
const aFormRequest = (doors: readonly Door[]): Making =>
  fc.constantFrom(...doors).chain(({ page, fields }) =>
    spoiltForm([...fields]).map((form) => async () => {
      const encoded = new Response(form);
      const type = encoded.headers.get('content-type') ?? '';
      const body = Buffer.from(await encoded.arrayBuffer());
      return { method: 'POST', path: page, headers: { 'Content-Type': type }, body };
    }),
  );

/** Done well, these leave nothing to ask for. */
const endsAll = /#(signOut|deleteAccount|requireOfStaff)Action/;

/** A server action called as our own scripts call it, with what its schema takes, some of it spoilt. */
const anActionRequest = ({ ids, me }: Insider): Making =>
  fc.constantFrom(...Object.keys(table).filter((name) => name.includes('#') && !endsAll.test(name))).chain((name) => {
    const call = table[name]?.ask(ids, me);
    if (!call || !('action' in call)) throw new Error(`${name} calls no action.`);
    const id = actions().get(routeOf(name)) ?? '';
    const given = fc.oneof(
      { weight: 6, arbitrary: spoilt(call.args) as fc.Arbitrary<unknown[]> },
      { weight: 1, arbitrary: fc.array(aHostileValue, { maxLength: 4 }) },
    );
    return given.map((args) => () => calling({ ...call, args: [args].flat(1) }, id));
  });

/** Any body for the routes that read JSON: what they take, some of it spoilt, or anything else. */
const aJsonRequest = (insider: Insider): Making => {
  const asked = Object.values(table).map(({ ask }) => ask(insider.ids, insider.me));
  const taken = asked.flatMap((call) => ('action' in call || typeof call.body !== 'string' ? [] : [call]));
  const changed = fc
    .constantFrom(...taken)
    .chain((request) =>
      spoilt(JSON.parse(String(request.body))).map((body) => () => ({ ...request, body: JSON.stringify(body) })),
    );
  const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'image/png', 'text/plain');
  const body = fc.oneof(
    aHostileText,
    aHostileValue.map((value) => JSON.stringify(value)),
  );
  const any = fc.constantFrom(...apis).chain((pattern) =>
    fc
      .record({ method: fc.constantFrom('POST', 'PUT', 'PATCH'), path: anAddress(pattern, insider), type, body })
      .map(({ type, ...request }) => () => ({ ...request, headers: { 'Content-Type': type } })),
  );
  return fc.oneof(changed, any);
};

/** Any request that the app may get, most of them near to what it takes. */
export const aRequest = (insider: Insider, doors: readonly Door[]): Making =>
  fc.oneof(aPageRequest(insider), aFormRequest(doors), anActionRequest(insider), aJsonRequest(insider));
