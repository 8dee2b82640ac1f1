import http from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createMetrics } from './metrics.mjs';
import { metricsRoute } from './metrics-route.mjs';
import { send } from './served.builder.ts';

const answer = { method: 'POST', route: '/api/reviews', status: 200, ms: 30 };

test('requests are counted by kind and status, and their times fall into buckets', () => {
  const metrics = createMetrics();
  metrics.count(answer);
  metrics.count({ ...answer, ms: 700 });
  metrics.count({ ...answer, status: 503 });
  metrics.count({ ...answer, method: 'GET', route: '/join/[token]' });
  const lines = metrics.text(90).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE wengu_request_seconds histogram',
      'wengu_requests_total{kind="answer",status="200"} 2',
      'wengu_requests_total{kind="answer",status="503"} 1',
      'wengu_requests_total{kind="page",status="200"} 1',
      'wengu_request_seconds_bucket{kind="answer",le="0.025"} 0',
      'wengu_request_seconds_bucket{kind="answer",le="0.05"} 2',
      'wengu_request_seconds_bucket{kind="answer",le="1"} 3',
      'wengu_request_seconds_bucket{kind="answer",le="+Inf"} 3',
      'wengu_request_seconds_count{kind="answer"} 3',
      'wengu_answers_total 2',
      'wengu_newest_backup_age_seconds 90',
    ]),
  );
});

test('every line is one of the format, and no backup is no age', () => {
  const metrics = createMetrics();
  metrics.count(answer);
  const text = metrics.text(null);
  expect(text.endsWith('\n')).toBe(true);
  const line = /^(# (HELP|TYPE) wengu_\w+ .+|wengu_\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/;
  expect(
    text
      .trimEnd()
      .split('\n')
      .filter((each) => !line.test(each)),
  ).toEqual([]);
  expect(text).not.toContain('backup');
});

async function aServer(token: string | undefined) {
  const handler = metricsRoute({ token, dataDir: '/nowhere', metrics: createMetrics() }, (_, response) => {
    response.statusCode = 404;
    response.end('nothing');
  });
  const server = http.createServer(handler).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/api/metrics`;
}

test('metrics are for who has the token; for anybody else there is no such route', async () => {
  const url = await aServer('a long token of somebody');
  const right = { Authorization: 'Bearer a long token of somebody' };
  expect(await send(url, { headers: right })).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    body: expect.stringContaining('wengu_memory_bytes{kind="resident"} '),
  });
  const none = { status: 404, body: 'nothing' };
  expect(await send(url)).toMatchObject(none);
  expect(await send(url, { headers: { Authorization: 'Bearer another token' } })).toMatchObject(none);
  expect(await send(url, { method: 'POST', headers: right })).toMatchObject(none);
  expect(await send(await aServer(undefined), { headers: { Authorization: 'Bearer undefined' } })).toMatchObject(none);
});
