import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import { expect, test } from 'vitest';
import { drainOnce } from './drain.mjs';
import { send, served } from './served.builder.ts';

/** A handler that tells when it is asked, and answers when it is let. */
function held() {
  const arrivals = new EventEmitter();
  const asked = once(arrivals, 'request');
  let letGo = () => {};
  const handler: http.RequestListener = (_request, response) => {
    letGo = () => response.end('done');
    arrivals.emit('request');
  };
  return { handler, asked, letGo: () => letGo() };
}

test('what is in flight is answered, then the server ends', async () => {
  const { handler, asked, letGo } = held();
  const { server, origin } = await served(handler);
  const answer = send(origin);
  await asked;
  const ended = new Promise<void>((resolve) => drainOnce(server, resolve)());
  letGo();
  expect((await answer).body).toBe('done');
  await ended;
});

test('a connection kept alive does not hold up the end', async () => {
  const { handler, asked, letGo } = held();
  const { server, port } = await served(handler);
  const agent = new http.Agent({ keepAlive: true });
  const answer = new Promise((resolve) => http.get({ port, host: '127.0.0.1', agent }, (r) => resolve(r.toArray())));
  await asked;
  const ended = new Promise<void>((resolve) => drainOnce(server, resolve)());
  letGo();
  await answer;
  await ended;
  agent.destroy();
}, 2_000);

test('nothing new is taken while draining', async () => {
  const { handler, asked, letGo } = held();
  const { server, origin } = await served(handler);
  const answer = send(origin);
  await asked;
  drainOnce(server, () => {})();
  await expect(send(origin)).rejects.toThrow('ECONNREFUSED');
  letGo();
  await answer;
});

test('a second signal changes nothing', async () => {
  const { server } = await served((_request, response) => void response.end());
  let ends = 0;
  await new Promise<void>((resolve) => {
    const drain = drainOnce(server, () => {
      ends += 1;
      resolve();
    });
    drain();
    drain();
  });
  expect(ends).toBe(1);
});
