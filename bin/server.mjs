import http from 'node:http';
import next from 'next';
import { readSender } from './server/forwarding.mjs';
import { guard } from './server/guard.mjs';
import { createHttpServer, serve } from './server/http-server.mjs';

/**
 * The app behind our own http server, not yet listening.
 *
 * @param {{ settings: import('../lib/env/settings.mjs').Settings, root: string, dev: boolean }} options
 * @returns {Promise<http.Server>}
 */
export async function createServer({ settings, root, dev }) {
  // next-auth takes the origin of each request from the x-forwarded-* headers, which are ours (forwarding.mjs). Blank,
  // not absent: Next would fill it in from .env, and then it would win over them.
  process.env.NEXTAUTH_URL = '';
  process.env.AUTH_TRUST_HOST = '1';

  const server = createHttpServer();
  // Next answers upgrades on this server. Only development has any (hot reload); a server that never listens has none.
  const app = next({ dev, dir: root, httpServer: dev ? server : http.createServer() });
  await app.prepare();
  const formsTo = settings.oidc && new URL(settings.oidc.issuer).origin;
  serve(server, guard({ senderOf: readSender(settings), handler: app.getRequestHandler(), root, dev, formsTo }));
  return server;
}
