const reads = new Set(['GET', 'HEAD', 'OPTIONS']);
const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?next-auth\.session-token(?:\.\d+)?=/;

/**
 * Whether another site may have made the browser send this: it writes and names a foreign origin, or it carries a
 * session and nothing shows that it comes from our own pages. A script without a session names no origin, and may.
 *
 * @param {{ method?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} request
 * @param {string} ownOrigin
 * @returns {boolean}
 */
export function isForeignWrite({ method = 'GET', headers }, ownOrigin) {
  if (reads.has(method)) return false;
  if (headers.origin !== undefined) return headers.origin !== ownOrigin;
  return sessionCookie.test(headers.cookie ?? '') && headers['sec-fetch-site'] !== 'same-origin';
}
