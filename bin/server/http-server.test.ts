import http from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { served } from './served.builder.ts';

test('a body that was not read to its end keeps no later request of the connection waiting', async () => {
  const { origin } = await served((request, response) => {
    if (request.method === 'GET') return response.end();
    // As a pipeline that fails does: it takes the socket from the request before it ends it.
    request.once('data', () => {
      Object.assign(request, { socket: null });
      request.on('error', () => {}).destroy(new Error('no more'));
      response.statusCode = 404;
      response.end();
    });
  });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const ask = (method: string, body = '') =>
    new Promise((resolve, reject) => {
      const request = http.request(origin, { method, agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      });
      request.once('error', reject).end(body);
    });
  expect(await ask('POST', 'x'.repeat(1_000_000))).toBe(404);
  expect(await ask('GET')).toBe(200);
});
