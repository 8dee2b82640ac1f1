import { guessLimit } from '../../../core/access/guess-limit.ts';
import { tokenHash } from '../../../lib/id/token-hash.ts';
import type { Place } from '../full-until.ts';

/**
 * Where a wrong code counts: for the person, or for a browser that its owner has signed in with before, so that who has
 * only the password cannot keep the owner out.
 */
export const codePlace = (userId: string, knownBrowser: string | null): Place => ({
  name: tokenHash(knownBrowser === null ? `code of ${userId}` : `code from browser ${knownBrowser}`),
  most: guessLimit.account,
});
