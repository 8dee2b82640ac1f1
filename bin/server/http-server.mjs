import http from 'node:http';
import { leaveNoneOpen } from './drain.mjs';
import { malformed } from './malformed.mjs';

/** @returns {http.Server} one that waits for nobody for ever */
export function createHttpServer() {
  return http.createServer({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    connectionsCheckingInterval: 5_000,
    // Longer than the idle time of common proxies, so that they close a connection before we do.
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
    // A missing Host is refused like any other that cannot be read, with all our headers.
    requireHostHeader: false,
  });
}

/**
 * @param {http.Server} server
 * @param {http.RequestListener} handle
 */
export function serve(server, handle) {
  /** @type {http.RequestListener} */
  const answer = (request, response) => {
    leaveNoneOpen(server, response);
    const { socket } = request;
    response.once('finish', () => dropRest(request, socket));
    handle(request, response);
  };
  server.on('request', answer);
  // An expectation we do not know may be passed over; Node by itself would answer without our headers.
  server.on('checkExpectation', answer);
  server.on('clientError', malformed);
}

/**
 * Reads on, and forgets, what nobody has read when the answer is out: else the next request of the connection, which comes
 * behind it, is never seen. Where Next gives up on a body, Node by itself leaves the rest of it there.
 *
 * @param {http.IncomingMessage} request
 * @param {import('node:net').Socket} socket
 */
function dropRest(request, socket) {
  if (request.complete) return;
  request.push = () => true;
  socket.resume();
}

/**
 * @param {http.Server} server
 * @param {{ host: string, port: number }} settings
 * @returns {Promise<number>} the port, chosen by the system when it was 0
 */
export async function listen(server, { host, port }) {
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => resolve(undefined));
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}
