import http from 'node:http';
import net from 'node:net';
import { onTestFinished } from 'vitest';
import { readSender } from './forwarding.mjs';
import { guard } from './guard.mjs';
import { createHttpServer, listen, serve } from './http-server.mjs';

type Settings = { publicUrl?: string; trustedProxies?: string[] };

/** A real server of ours on a port of its own, around the given handler instead of the app's. */
export async function served(handler: http.RequestListener, settings: Settings = {}) {
  const senderOf = readSender({ publicUrl: settings.publicUrl, trustedProxies: settings.trustedProxies ?? [] });
  const server = createHttpServer();
  serve(server, guard({ senderOf, handler, root: import.meta.dirname, dev: false }));
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { server, port, origin: `http://127.0.0.1:${port}` };
}

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

/** Like fetch, but any header may be set. */
export function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false }, async (response) => {
      const chunks = await response.toArray();
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Bytes in, everything that came back until the server closed. */
export async function sendRaw(port: number, bytes: string): Promise<string> {
  const socket = net.connect(port, '127.0.0.1');
  socket.write(bytes);
  return Buffer.concat(await socket.toArray()).toString('utf8');
}
