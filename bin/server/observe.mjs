import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { format } from 'node:util';

/** The request in whose course something happens. */
const current = new AsyncLocalStorage();

/** As nginx calls it when the client did not wait for the answer. */
const brokenOff = 499;

/**
 * Gives each request an id, which its answer and all its lines in the log have, and tells how it went.
 *
 * @param {object} options
 * @param {import('../../lib/log/log.mjs').Log} options.log
 * @param {(url: string) => string} options.routeOf
 * @param {import('./metrics.mjs').Metrics} options.metrics
 * @param {import('node:http').RequestListener} handler
 * @returns {import('node:http').RequestListener}
 */
export function observe({ log, routeOf, metrics }, handler) {
  return (request, response) => {
    const id = randomUUID();
    const begun = performance.now();
    const { method = '' } = request;
    const route = routeOf(request.url ?? '');
    response.setHeader('X-Request-Id', id);
    response.once('close', () => {
      const ms = performance.now() - begun;
      const status = response.writableFinished ? response.statusCode : brokenOff;
      metrics.count({ method, route, status, ms });
      const facts = { id, method, route, status, ms: Math.round(ms * 10) / 10 };
      if (status >= 500) log.error('request', facts);
      else log.info('request', facts);
    });
    current.run(id, () => handler(request, response));
  };
}

/** Next says so of each action that leads to another page: bin/server.mjs has it that way. */
const meant = 'failed to get redirect response';

/**
 * What the app and its libraries complain of becomes lines of the log, with the id of the request in whose course it was.
 *
 * @param {import('../../lib/log/log.mjs').Log} log
 */
export function logComplaints(log) {
  console.error = (...words) => {
    if (words[0] !== meant) log.error(format(...words), { id: current.getStore() });
  };
  console.warn = (...words) => log.warn(format(...words), { id: current.getStore() });
}
