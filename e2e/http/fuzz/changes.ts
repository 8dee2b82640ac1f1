import { oneOf } from '../../fixtures/chance.ts';
import type { Draft } from '../faults.ts';
import type { Request } from '../send.ts';
import { anyValueBut, aText, type Chance, upTo } from './random-values.ts';

/** What the server has to say to a changed request. */
type Expected = { status: number; code?: string };
export type Changed = { request: Request; expected: Expected };

/** Makes one change to a request that is taken; the change alone decides what the answer is. */
export type Change = (draft: Draft, chance: Chance) => Changed;

const badBody = { status: 400, code: 'bad-body' };
const notJson = { status: 400, code: 'not-json' };
const notFound = { status: 404, code: 'not-found' };
const notOfThisQuestion = { status: 422, code: 'not-of-this-question' };
const repeated = { status: 200 };

const isText = (value: unknown) => typeof value === 'string';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

export const toRequest = ({ path, headers, body }: Draft): Request => ({
  ...{ method: 'POST', path, headers },
  body: JSON.stringify(body),
});

const withField = (draft: Draft, name: string, value: unknown): Request =>
  toRequest({ ...draft, body: { ...draft.body, [name]: value } });

/** A change of one field to a value that `make` gives. */
const field =
  (name: string, expected: Expected, make: (chance: Chance, was: unknown) => unknown): Change =>
  (draft, chance) => ({ request: withField(draft, name, make(chance, draft.body[name])), expected });

const header =
  (name: string, expected: Expected, make: (chance: Chance, was: string) => string): Change =>
  (draft, chance) => {
    const headers = { ...draft.headers, [name]: make(chance, draft.headers[name] ?? '') };
    return { request: toRequest({ ...draft, headers }), expected };
  };

const text =
  (expected: Expected, make: (text: string, chance: Chance) => string | Buffer): Change =>
  (draft, chance) => ({ request: { ...toRequest(draft), body: make(JSON.stringify(draft.body), chance) }, expected });

const aUuid = (chance: Chance): string =>
  'xxxxxxxx-xxxx-7xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => upTo(15, chance).toString(16));

/** The same text with one character of it replaced. */
function mistyped(was: string, chance: Chance, alphabet: string): string {
  const at = upTo(was.length - 1, chance);
  const other = oneOf(
    [...alphabet].filter((each) => each !== was[at]),
    chance,
  );
  return was.slice(0, at) + other + was.slice(at + 1);
}

/** What any route says to a request that something is wrong with. */
const anyRoute: Change[] = [
  header('Origin', { status: 403, code: 'foreign-origin' }, (chance) => `https://${upTo(999, chance)}.example`),
  header('Cookie', { status: 401, code: 'not-signed-in' }, (chance, was) =>
    was.replace(/(session-token=.{40}).*?(?=;|$)/, (_, begun) => `${begun}${upTo(1e9, chance)}`),
  ),
  header('Content-Type', { status: 415, code: 'unsupported-media-type' }, (chance) =>
    oneOf(['text/plain', 'application/xml', 'application/json5', 'multipart/form-data'], chance),
  ),
  text({ status: 413, code: 'body-too-large' }, (was, chance) => was.padEnd(65_537 + upTo(100_000, chance))),
  text(notJson, (was, chance) => was.slice(0, 1 + upTo(was.length - 2, chance))),
  text(notJson, (was, chance) => was + oneOf(['}', ',', '{}', 'x', '"'], chance)),
  text(notJson, (was) => Buffer.concat([Buffer.from(was.slice(0, -1)), Buffer.from([0xff, 0x7d])])),
  (draft, chance) => ({ request: withField(draft, `x${aText(10, chance)}`, upTo(9, chance)), expected: badBody }),
];

const missing: Change = (draft, chance) => {
  const required = Object.keys(draft.body).filter((name) => name !== 'language');
  const { [oneOf(required, chance)]: _, ...body } = draft.body;
  return { request: toRequest({ ...draft, body }), expected: badBody };
};

const unknownInPath =
  (make: (chance: Chance) => string): Change =>
  (draft, chance) => {
    const path = draft.path.replace(/(?<=s\/)[^/]+/, encodeURIComponent(make(chance)));
    return { request: toRequest({ ...draft, path }), expected: notFound };
  };

export const answerChanges: Change[] = [
  ...anyRoute,
  missing,
  field('id', badBody, (chance) => anyValueBut(() => false, chance)),
  field('id', badBody, (chance, was) => mistyped(String(was), chance, 'ghijxyz')),
  field('questionId', notFound, (chance, was) => mistyped(String(was), chance, 'uvwxyz')),
  field('questionId', badBody, (chance) => anyValueBut(isText, chance)),
  field('versionId', notOfThisQuestion, (chance, was) => mistyped(String(was), chance, 'uvwxyz')),
  field('versionId', notOfThisQuestion, (chance, was) => `${was}${upTo(9, chance)}`),
  field('versionId', badBody, (chance) => anyValueBut(isText, chance)),
  field('response', notOfThisQuestion, (chance) => ({ option: `x${aText(20, chance)}` })),
  field('response', notOfThisQuestion, (chance) => ({ text: aText(20, chance) })),
  field('response', notOfThisQuestion, (chance) => ({ rating: oneOf(['again', 'hard', 'good', 'easy'], chance) })),
  field('response', notOfThisQuestion, (_, was) => ({ options: Object.values(Object(was)) })),
  field('response', badBody, (chance) => ({ [`x${aText(6, chance)}`]: aText(20, chance) })),
  field('response', badBody, (chance) => ({ rating: aText(5, chance) })),
  field('response', badBody, (chance, was) => ({ ...Object(was), [`x${aText(5, chance)}`]: 1 })),
  field('response', badBody, (chance) => anyValueBut(isObject, chance)),
  field('durationMs', badBody, (chance) => anyValueBut(isCount, chance)),
  field('durationMs', { status: 409, code: 'id-used' }, (chance) => 4_001 + upTo(100_000, chance)),
  field('response', { status: 409, code: 'id-used' }, () => ({ unknown: true })),
  field('answeredAt', badBody, (chance) => anyValueBut(isCount, chance)),
  field('language', badBody, (chance) => anyValueBut(isText, chance)),
  // What makes no other answer of it.
  field('answeredAt', repeated, (chance) => upTo(4_000_000_000_000, chance)),
  field('language', repeated, (chance) => oneOf(['en', 'zh-CN', 'de', 'fr-CH'], chance)),
  field('id', repeated, (_, was) => String(was).toUpperCase()),
  text(repeated, (was, chance) => was.padEnd(upTo(65_000, chance))),
  (draft) => {
    const body = Object.fromEntries(Object.entries(draft.body).reverse());
    return { request: toRequest({ ...draft, body }), expected: repeated };
  },
];

export const revealChanges: Change[] = [
  ...anyRoute,
  missing,
  unknownInPath((chance) => `x${aText(20, chance).replaceAll(/[./\\]/g, '')}`),
  field('versionId', notOfThisQuestion, (chance, was) => mistyped(String(was), chance, 'uvwxyz')),
  field('versionId', badBody, (chance) => anyValueBut(isText, chance)),
];

export const ratingChanges: Change[] = [
  ...anyRoute,
  missing,
  unknownInPath(aUuid),
  unknownInPath((chance) => `x${aText(20, chance).replaceAll(/[./\\]/g, '')}`),
  field('rating', badBody, (chance) => anyValueBut(() => false, chance)),
];

export const undoChanges: Change[] = [...anyRoute, unknownInPath(aUuid)];
