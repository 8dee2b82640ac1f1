import http from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createLog } from '../../lib/log/log.mjs';
import { createMetrics } from './metrics.mjs';
import { logComplaints, observe } from './observe.mjs';
import { send } from './served.builder.ts';

async function observed(handler: http.RequestListener) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', forPerson: false, now: () => 0, write: (line) => lines.push(line) });
  const routeOf = () => '/join/[token]';
  const server = http.createServer(observe({ log, routeOf, metrics: createMetrics() }, handler));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const logged = () =>
    vi.waitFor(() => {
      expect(lines.some((line) => line.includes('"request"'))).toBe(true);
      return lines.map((line) => JSON.parse(line));
    });
  return { url, log, logged };
}

test('an answer and its line have one id, which is no client’s', async () => {
  const { url, logged } = await observed((_, response) => {
    response.statusCode = 503;
    response.end();
  });
  const { headers } = await send(`${url}/join/secret?email=ann@example.org`, { headers: { 'X-Request-Id': 'mine' } });
  const [line] = await logged();
  expect(line).toMatchObject({ level: 'error', method: 'GET', route: '/join/[token]', status: 503 });
  expect(line.id).toBe(headers['x-request-id']);
  expect(line.id).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(line)).not.toMatch(/secret|ann/);
});

test('what the app complains of has the id of its request', async () => {
  const { url, log, logged } = await observed(async (_, response) => {
    await new Promise((resolve) => setImmediate(resolve));
    console.error('failed to get redirect response', new Error('bad port'));
    console.error('No mail to', 'ann@example.org', { tries: 3 });
    response.end();
  });
  const own = { error: console.error, warn: console.warn };
  onTestFinished(() => void Object.assign(console, own));
  logComplaints(log);
  const { headers } = await send(url);
  const [complaint] = await logged();
  expect(complaint).toMatchObject({ level: 'error', message: 'No mail to <e-mail> { tries: 3 }' });
  expect(complaint.id).toBe(headers['x-request-id']);
});

test('whoever does not wait for the answer is told apart', async () => {
  const { url, logged } = await observed(() => {});
  const request = http.get(url).on('error', () => {});
  request.once('socket', (socket) => socket.once('connect', () => setImmediate(() => request.destroy())));
  expect(await logged()).toMatchObject([{ status: 499 }]);
});
