import { once } from 'node:events';
import net from 'node:net';
import { expect, test } from 'vitest';
import { anAskedLearner, choosing } from './asked.ts';
import { aLearner, type Learner, shared } from './client.ts';

const json = { 'Content-Type': 'application/json' };
const chunked = { ...json, 'Transfer-Encoding': 'chunked' };
const largest = 65_536;

test.each([
  ['told beforehand', json],
  ['in chunks of untold length', chunked],
])('64 kB are taken, and no byte more, %s', async (_, headers) => {
  const { learner, choices } = await anAskedLearner({ choices: 1 });
  const body = JSON.stringify(choosing(choices[0], 'right'));
  const send = (size: number) =>
    learner.send({ method: 'POST', path: '/api/reviews', headers, body: body.padEnd(size) });
  expect(await send(largest + 1)).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
  expect(await send(largest)).toMatchObject({ status: 200, body: { repeated: false } });
});

test.each(['reviews', 'questions/docker.nothing/reveal', 'reviews/0/rating', 'reviews/0/undo'])(
  'a megabyte for /api/%s is refused',
  async (route) => {
    const learner = await aLearner();
    const request = { method: 'POST', path: `/api/${route}`, headers: json, body: ' '.repeat(1_000_000) };
    expect(await learner.send(request)).toMatchObject({ status: 413 });
  },
);

test('a body that is announced as too long is refused before it comes', async () => {
  expect(await firstLine(await aLearner(), 'Content-Length: 10000000000')).toBe('HTTP/1.1 413 Payload Too Large');
});

test('a body that never ends is refused as soon as it is too long', async () => {
  const endless = `FFFFFF\r\n${' '.repeat(largest + 1)}`;
  expect(await firstLine(await aLearner(), 'Transfer-Encoding: chunked', endless)).toBe(
    'HTTP/1.1 413 Payload Too Large',
  );
});

/** What the server says to a request of which no more than this comes. */
async function firstLine({ headers }: Learner, length: string, begun = ''): Promise<string> {
  const { hostname, port, host } = new URL(shared().url);
  const socket = net.connect(Number(port), hostname).setEncoding('utf8');
  const lines = [`Host: ${host}`, `Cookie: ${headers.Cookie}`, `Origin: ${headers.Origin}`, length];
  socket.write(`POST /api/reviews HTTP/1.1\r\n${lines.join('\r\n')}\r\nContent-Type: application/json\r\n\r\n${begun}`);
  const [said] = await once(socket, 'data');
  socket.destroy();
  return String(said).split('\r\n')[0] ?? '';
}
