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
const idUsed = { status: 409, code: 'id-used' };
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

/** A change of the response, of whichever type; what is said to it may depend on the type. */
const response =
  (expected: Expected | ((was: Response) => Expected), make: (chance: Chance, was: Response) => unknown): Change =>
  (draft, chance) => {
    const was = Object(draft.body.response) as Response;
    const said = typeof expected === 'function' ? expected(was) : expected;
    return { request: withField(draft, 'response', make(chance, was)), expected: said };
  };
type Response = Record<string, unknown>;

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

const isTyped = (was: Response) => 'text' in was && !('rating' in was);
const areIds = (was: Response) => Object.values(was).every((value) => isText(value));

/** Another response: one that the question may be answered with as well is another answer under a used id. */
const responseChanges: Change[] = [
  response(notOfThisQuestion, (chance) => ({ option: `x${aText(20, chance)}` })),
  response(notOfThisQuestion, (chance) => ({ options: [`x${aText(20, chance)}`] })),
  response(notOfThisQuestion, () => ({ order: [] })),
  response(notOfThisQuestion, (chance) => ({ pairs: { [`x${aText(9, chance)}`]: `x${aText(9, chance)}` } })),
  response(notOfThisQuestion, (chance) => ({ blanks: [aText(20, chance)] })),
  response(
    (was) => (isTyped(was) ? idUsed : notOfThisQuestion),
    (chance) => ({ text: `x${aText(20, chance)}` }),
  ),
  response(
    (was) => ('rating' in was ? idUsed : notOfThisQuestion),
    (chance) => ({ rating: oneOf(['again', 'hard', 'good', 'easy'], chance) }),
  ),
  response(
    (was) => (areIds(was) ? notOfThisQuestion : badBody),
    (_, was) => ({ options: Object.values(was) }),
  ),
  // One id of it mistyped; where it has none, the text of it is another.
  response(
    (was) => ('blanks' in was || isTyped(was) || 'rating' in was ? idUsed : notOfThisQuestion),
    (chance, was) => JSON.parse(mistypedIn(JSON.stringify(was), chance)),
  ),
  // Its last part left out; where it has no parts, nothing but what it lacks is left.
  response(
    (was) =>
      'options' in was || 'pairs' in was ? idUsed : 'order' in was || 'blanks' in was ? notOfThisQuestion : badBody,
    (_, was) => shortened(was),
  ),
  response(badBody, (chance) => ({ [`x${aText(6, chance)}`]: aText(20, chance) })),
  response(badBody, (chance) => ({ rating: aText(5, chance) })),
  response(badBody, (chance, was) => ({ ...was, [`x${aText(5, chance)}`]: 1 })),
  response(badBody, (chance) => anyValueBut(isObject, chance)),
  response(idUsed, () => ({ unknown: true })),
];

/** One character of the last text in some JSON replaced. */
const mistypedIn = (json: string, chance: Chance) =>
  json.replace(/"([^"]+)"(?=[\]}]*$)/, (_, last: string) => `"${mistyped(last, chance, 'uvwxyz')}"`);

function shortened(was: Response): Response {
  const parts = Object.entries(was).map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.slice(0, -1)];
    return isObject(value) ? [name, Object.fromEntries(Object.entries(Object(value)).slice(0, -1))] : [];
  });
  return Object.fromEntries(parts.filter(([name]) => name !== undefined));
}

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
  ...responseChanges,
  field('durationMs', badBody, (chance) => anyValueBut(isCount, chance)),
  field('durationMs', idUsed, (chance) => 4_001 + upTo(100_000, chance)),
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

export const reportChanges: Change[] = [
  ...anyRoute,
  missing,
  field('id', badBody, (chance) => anyValueBut(() => false, chance)),
  field('questionId', notFound, (chance, was) => mistyped(String(was), chance, 'uvwxyz')),
  field('versionId', notOfThisQuestion, (chance, was) => `${was}${upTo(9, chance)}`),
  field('text', badBody, (chance) => anyValueBut(isText, chance)),
  field('text', badBody, (chance) => ' '.repeat(upTo(20, chance))),
  field('text', badBody, (chance) => 'x'.repeat(501 + upTo(1_000, chance))),
  field('text', idUsed, (chance, was) => `${was}${oneOf(['\ud83d', '\udc0b'], chance)}!`),
  field('text', repeated, (chance, was) => `${was}${oneOf(['\0', '\x07', '\x1b'], chance)}`),
  field('text', idUsed, (chance, was) => `${was}${upTo(9, chance)}`),
  field('text', repeated, (_, was) => ` ${was}\n`),
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
