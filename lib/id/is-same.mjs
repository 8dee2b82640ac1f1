import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Compares what is given with a secret, in a time that tells nothing about how far the two agree.
 *
 * @param {string} given
 * @param {string} secret
 */
export function isSame(given, secret) {
  const hash = (/** @type {string} */ text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
