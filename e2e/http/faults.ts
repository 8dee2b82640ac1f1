import { randomUUID } from 'node:crypto';
import type { Request } from './send.ts';

/** A request as it is put together, so that several things in it can be spoilt at once. */
export type Draft = { path: string; headers: Record<string, string>; body: Record<string, unknown> };

export type Fault = {
  name: string;
  status: number;
  code: string;
  /** Spoils the draft, before it becomes text. */
  draft?: (draft: Draft) => Draft;
  /** Spoils the text. */
  text?: (text: string) => string;
};

const header = (name: string, value: string) => (draft: Draft) => ({
  ...draft,
  headers: { ...draft.headers, [name]: value },
});
const field = (name: string, value: unknown) => (draft: Draft) => ({
  ...draft,
  body: { ...draft.body, [name]: value },
});
const inPath = (id: string) => (draft: Draft) => ({ ...draft, path: draft.path.replace(/(?<=s\/)[^/]+/, id) });

const anyRoute: Fault[] = [
  {
    name: 'a foreign origin',
    status: 403,
    code: 'foreign-origin',
    draft: header('Origin', 'https://elsewhere.example'),
  },
  { name: 'no session', status: 401, code: 'not-signed-in', draft: header('Cookie', 'language=en') },
  { name: 'a long body', status: 413, code: 'body-too-large', text: (text) => text.padEnd(65_537) },
  {
    name: 'another media type',
    status: 415,
    code: 'unsupported-media-type',
    draft: header('Content-Type', 'text/plain'),
  },
  { name: 'no JSON', status: 400, code: 'not-json', text: (text) => text.replace('{', '{{') },
  { name: 'an unknown field', status: 400, code: 'bad-body', draft: field('surprise', 1) },
];
const notFound = { status: 404, code: 'not-found' };
const notOfThisQuestion = { status: 422, code: 'not-of-this-question' };
const anUnknownQuestion = { name: 'an unknown question', ...notFound, draft: inPath('docker.nothing') };
const anotherVersion = { name: 'another version', ...notOfThisQuestion, draft: field('versionId', 'docker.other@1') };

/** What can be wrong with a request to each route, in the order in which it is looked at. */
export const faults = {
  'POST /api/reviews': [
    ...anyRoute,
    { name: 'an unknown question', ...notFound, draft: field('questionId', 'docker.nothing') },
    anotherVersion,
    { name: 'another shape of response', ...notOfThisQuestion, draft: field('response', { text: 'right' }) },
  ],
  'POST /api/reports': [
    ...anyRoute,
    { name: 'an unknown question', ...notFound, draft: field('questionId', 'docker.nothing') },
    anotherVersion,
  ],
  'POST /api/questions/{id}/reveal': [...anyRoute, anUnknownQuestion, anotherVersion],
  'POST /api/questions/{id}/suspend': [...anyRoute, anUnknownQuestion],
  'POST /api/questions/{id}/resume': [...anyRoute, anUnknownQuestion],
  'POST /api/reviews/{id}/rating': [
    ...anyRoute,
    { name: 'an unknown answer', ...notFound, draft: inPath(randomUUID()) },
  ],
  'POST /api/reading-place': [
    ...anyRoute,
    { name: 'an unknown section', ...notFound, draft: field('section', 'docker.nothing') },
  ],
  'POST /api/reviews/{id}/undo': [...anyRoute, { name: 'an unknown answer', ...notFound, draft: inPath(randomUUID()) }],
} satisfies Record<string, Fault[]>;

/** The request with these faults in it. */
export function spoilt(draft: Draft, faults: Fault[]): Request {
  const spoiltDraft = faults.reduce((given, fault) => fault.draft?.(given) ?? given, draft);
  const text = faults.reduceRight((given, fault) => fault.text?.(given) ?? given, JSON.stringify(spoiltDraft.body));
  return { method: 'POST', path: spoiltDraft.path, headers: spoiltDraft.headers, body: text };
}
