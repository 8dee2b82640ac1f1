import { randomBytes } from 'node:crypto';

/**
 * Only what we serve runs: scripts and styles are ours and, where inline, carry the nonce of this very response.
 *
 * @param {{ nonce: string, secure: boolean, dev: boolean, formsTo: string }} options
 * @returns {string}
 */
function contentSecurityPolicy({ nonce, secure, dev, formsTo }) {
  return [
    "default-src 'self'",
    // Development compiles in the browser and injects styles without a nonce.
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    // Where people sign in elsewhere, a form of ours leads there before any script has run.
    `form-action 'self'${formsTo && ` ${formsTo}`}`,
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * @param {{ secure: boolean, dev: boolean, formsTo?: string | undefined }} options `formsTo`: another origin that forms may lead to
 * @returns {Record<string, string>} the headers of every response, in the order in which they are sent
 */
export function securityHeaders({ secure, dev, formsTo = '' }) {
  const nonce = randomBytes(18).toString('base64');
  return {
    'Content-Security-Policy': contentSecurityPolicy({ nonce, secure, dev, formsTo }),
    'X-Content-Type-Options': 'nosniff',
    // Other sites learn nothing; no-referrer would turn the Origin of our own forms into "null".
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
