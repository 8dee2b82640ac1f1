/** Long enough for whatever is in flight, short enough for whoever waits for the end. */
const patienceMs = 4_500;

/**
 * Takes no more connections, lets requests in flight finish, and ends. Calling it again changes nothing: the signal may
 * come from npm and from the process group.
 *
 * @param {import('node:http').Server} server
 * @param {() => void} ended called once, when nothing is left or patience has run out
 * @returns {() => void}
 */
export function drainOnce(server, ended) {
  let draining = false;
  return () => {
    if (draining) return;
    draining = true;
    const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(timer);
      ended();
    });
    server.closeIdleConnections();
  };
}

/**
 * Keeps no connection open that a request leaves behind while draining.
 *
 * @param {import('node:http').Server} server
 * @param {import('node:http').ServerResponse} response
 */
export function leaveNoneOpen(server, response) {
  response.once('close', () => {
    if (!server.listening) setImmediate(() => server.closeIdleConnections());
  });
}
