import http from 'node:http';
import next from 'next';
import { readSender } from './server/forwarding.mjs';
import { guard } from './server/guard.mjs';
import { createHttpServer, serve } from './server/http-server.mjs';
import { createMetrics } from './server/metrics.mjs';
import { metricsRoute } from './server/metrics-route.mjs';
import { logComplaints, observe } from './server/observe.mjs';
import { routesOf } from './server/route-of.mjs';
import { refuseUnreadableActions } from './server/unreadable-actions.mjs';

/**
 * The app behind our own http server, not yet listening.
 *
 * @param {object} options
 * @param {import('../lib/env/settings.mjs').Settings} options.settings
 * @param {import('../lib/log/log.mjs').Log} options.log
 * @param {string} options.root
 * @param {boolean} options.dev
 * @returns {Promise<http.Server>}
 */
export async function createServer({ settings, log, root, dev }) {
  // next-auth takes the origin of each request from the x-forwarded-* headers, which are ours (forwarding.mjs). Blank,
  // not absent: Next would fill it in from .env, and then it would win over them.
  process.env.NEXTAUTH_URL = '';
  process.env.AUTH_TRUST_HOST = '1';

  const server = createHttpServer();
  // Next answers upgrades on this server. Only development has any (hot reload); a server that never listens has none.
  const app = next({ dev, dir: root, httpServer: dev ? server : http.createServer() });
  await app.prepare();
  await refuseUnreadableActions();
  const formsTo = settings.oidc && new URL(settings.oidc.issuer).origin;
  // Where the app is worked on, what goes wrong is read with its colours.
  if (!dev) logComplaints(log);
  // Next asks itself for the page that an action leads to, with the sender's cookies, at a port that it guesses: whoever
  // listens there would get them. To this one fetch connects for nobody, and then the browser asks for the page.
  if (!dev) process.env.__NEXT_PRIVATE_ORIGIN = 'http://127.0.0.1:1';
  const metrics = createMetrics();
  const { metricsToken: token, dataDir } = settings;
  const handler = metricsRoute({ token, dataDir, metrics }, app.getRequestHandler());
  const guarded = guard({ senderOf: readSender(settings), handler, root, dev, formsTo });
  serve(server, observe({ log, metrics, routeOf: routesOf(root) }, guarded));
  return server;
}
