import path from 'node:path';
import { findBackups } from '../../lib/dump/backups.mjs';
import { isSame } from '../../lib/id/is-same.mjs';
import { now } from '../../lib/request/clock.mjs';

/**
 * Answers /api/metrics for who has the token. For anybody else there is no such route: the app says so, as of any other.
 *
 * @param {object} options
 * @param {string | undefined} options.token absent: nobody has it
 * @param {string} options.dataDir
 * @param {import('./metrics.mjs').Metrics} options.metrics
 * @param {import('node:http').RequestListener} handler
 * @returns {import('node:http').RequestListener}
 */
export function metricsRoute({ token, dataDir, metrics }, handler) {
  if (token === undefined) return handler;
  return async (request, response) => {
    const [pathname] = (request.url ?? '').split('?', 1);
    const isMeant = pathname === '/api/metrics' && request.method === 'GET';
    if (!isMeant || !isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return handler(request, response);
    const [newest] = await findBackups(path.join(dataDir, 'backups')).catch(() => []);
    response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
    response.end(metrics.text(newest ? Math.max(0, (now() - newest.at) / 1000) : null));
  };
}
