import fs from 'node:fs';
import path from 'node:path';
import { isForeignWrite } from './foreign-write.mjs';
import { isLong, refuse } from './problem.mjs';
import { securityHeaders } from './security-headers.mjs';
import { isUnreadableState } from './unreadable-state.mjs';

/**
 * What happens to every request before a page or route sees it.
 *
 * @param {object} options
 * @param {(request: import('node:http').IncomingMessage) => import('./forwarding.mjs').Sender} options.senderOf
 * @param {import('node:http').RequestListener} options.handler
 * @param {string} options.root
 * @param {boolean} options.dev
 * @param {string | undefined} [options.formsTo] another origin that forms may lead to
 * @returns {import('node:http').RequestListener}
 */
export function guard({ senderOf, handler, root, dev, formsTo }) {
  const cacheable = cacheablePaths(root);
  return (request, response) => {
    const { host, protocol } = senderOf(request);
    const headers = securityHeaders({ secure: protocol === 'https', dev, formsTo });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Next reads the nonce for its own scripts from the request.
    request.headers['content-security-policy'] = headers['Content-Security-Policy'];
    delete request.headers['content-security-policy-report-only'];

    const pathname = pathOf(request.url ?? '');
    const ownOrigin = originOf(protocol, host);
    if (pathname === null || ownOrigin === null) return refuse(request, response, 400, 'bad-address');
    if (!cacheable(pathname)) response.setHeader('Cache-Control', 'no-store');
    if (isUnreadableState(request.headers)) return refuse(request, response, 400, 'bad-body');
    if (isForeignWrite(request, ownOrigin)) return refuse(request, response, 403, 'foreign-origin');
    // next-auth reads a body of any length; our own routes look for themselves, after the session.
    if (pathname.startsWith('/api/auth/') && isLong(request.headers)) {
      return refuse(request, response, 413, 'body-too-large');
    }
    return handler(request, response);
  };
}

/**
 * @param {string} target
 * @returns {string | null} the decoded path, or null when it is none
 */
function pathOf(target) {
  if (!target.startsWith('/')) return null;
  try {
    const [path = ''] = target.split('?', 1);
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * @param {string} protocol
 * @param {string} host
 * @returns {string | null} as a browser writes it, or null for a host that is none
 */
function originOf(protocol, host) {
  const isHost = /^([a-z0-9_.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(host);
  const origin = `${protocol}://${host}`;
  return isHost && URL.canParse(origin) ? new URL(origin).origin : null;
}

/**
 * Everything may be somebody's own page and is not stored, but for files that are the same for all.
 *
 * @param {string} root
 * @returns {(pathname: string) => boolean}
 */
function cacheablePaths(root) {
  const folder = path.join(root, 'public');
  const files = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const published = new Set(files.map((file) => `/${file.replaceAll(path.sep, '/')}`));
  // A picture's own route says how long it may be kept, and by whom.
  const isPicture = /^\/pictures\/[^/]+\/[^/]+$/;
  return (pathname) => pathname.startsWith('/_next/static/') || published.has(pathname) || isPicture.test(pathname);
}
