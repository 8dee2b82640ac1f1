import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startServer } from '../fixtures/server.ts';
import { startAnswering } from './start-answering.ts';

const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const each = 150;

/** What somebody sends who never comes to an end. */
const beginnings = {
  'nothing at all': '',
  'half a head': 'POST /api/reviews HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  'half a body':
    'POST /api/reviews HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{',
};

test(`${3 * each} clients that never finish keep nobody from answering, and those that hang in their head are let go`, async () => {
  const { dataDir, remove } = makeDataFolder();
  onTestFinished(remove);
  const server = await startServer({ dataDir, root });
  onTestFinished(() => server.end());
  const { hostname, port } = new URL(server.url);
  const sockets = Object.values(beginnings).flatMap((beginning) =>
    Array.from({ length: each }, () => {
      const socket = net.connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.write(beginning);
      return socket;
    }),
  );
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  const letGo = Promise.all(sockets.slice(each, 2 * each).map((socket) => once(socket.resume(), 'close')));

  const { sent, end } = await startAnswering({ url: server.url, databaseUrl: sqliteIn(dataDir) }, { seed: 1 });
  await sent.firstTakenAfter(0);
  // The server gives a head ten seconds, and looks every five.
  await letGo;
  await sent.firstTakenAfter(performance.now());
  await end();
  expect(sent.unheard).toBe(0);
}, 240_000);
