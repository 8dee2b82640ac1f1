import { expect, test } from 'vitest';
import type { Answer } from '../send.ts';
import { described, expectDescribed } from './description.ts';

const health = { method: 'GET', path: '/api/health' };
const answer = (status: number, body: unknown, type = 'application/json'): Answer => ({
  status,
  body,
  text: JSON.stringify(body),
  headers: { 'content-type': `${type}; charset=utf-8` },
});
const busy = { type: 'about:blank', title: 'Service Unavailable', status: 503, code: 'database-busy', detail: 'Busy.' };
const problem = answer(503, busy, 'application/problem+json');

test('an answer as it is described passes', () => {
  expectDescribed(health, answer(200, { status: 'ok', version: '1', database: 'sqlite' }));
  expect(described).toContainEqual({ route: 'GET /api/health', statuses: [200, 400, 503] });
});

test.each([
  ['a route', { method: 'GET', path: '/api/elsewhere' }, answer(200, {}), 'does not describe GET /api/elsewhere'],
  ['a status', health, answer(418, {}), 'does not describe 418 for GET /api/health'],
  ['a field', health, answer(200, { status: 'ok', version: '1', database: 'sqlite', key: 1 }), 'additional properties'],
  ['a media type', health, answer(200, {}, 'text/html'), 'its type is text/html'],
  ['a code', health, problem, '/code must be equal to one of the allowed values'],
])('%s that is not described is told', (_, request, answer, fault) => {
  expect(() => expectDescribed(request, answer)).toThrow(fault);
});

test('a header that has to be there is missed', () => {
  const queue = { method: 'GET', path: '/api/queue?limit=3' };
  expect(() => expectDescribed(queue, problem)).toThrow('the header Retry-After is missing');
  expectDescribed(queue, { ...problem, headers: { ...problem.headers, 'retry-after': '1' } });
});

test('a request that was taken although the description forbids it is told', () => {
  const request = { method: 'PUT', path: '/api/test/clock', headers: { 'Content-Type': 'application/json' } };
  const taken = answer(200, { now: '2026-11-24T09:00:00.000Z' });
  expect(() => expectDescribed({ ...request, body: '{"now":"noon"}' }, taken)).toThrow('must match format "date-time"');
});
