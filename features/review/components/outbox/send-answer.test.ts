import { expect, test } from 'vitest';
import { attemptOf } from './send-answer.ts';

const failed = (status: number, detail: string | null = null, retryAfter: number | null = null) =>
  attemptOf({ ok: false, status, detail, retryAfter });

test('no server and a gateway without one are no refusal', () => {
  expect([0, 502, 504].map((status) => failed(status).is)).toEqual(['unreachable', 'unreachable', 'unreachable']);
});

test('429 and 503 wait as long as Retry-After says', () => {
  expect(failed(429, null, 2)).toEqual({ is: 'busy', retryAfterMs: 2000 });
  expect(failed(503, null, 30)).toEqual({ is: 'busy', retryAfterMs: 30_000 });
});

test('a Retry-After of nothing or of zero seconds still leaves the server a breath', () => {
  expect(failed(503)).toEqual({ is: 'busy', retryAfterMs: 5000 });
  expect(failed(503, null, 0)).toEqual({ is: 'busy', retryAfterMs: 1000 });
});

test('401 keeps the answer for its owner', () => {
  expect(failed(401, 'Sign in first.')).toEqual({ is: 'signed-out' });
});

test.each([400, 403, 404, 409, 413, 415, 422, 500])('%i is a refusal with the reason the server gave', (status) => {
  expect(failed(status, 'Because.')).toEqual({ is: 'refused', reason: 'Because.' });
  expect(failed(status)).toEqual({ is: 'refused', reason: `HTTP ${status}` });
});
