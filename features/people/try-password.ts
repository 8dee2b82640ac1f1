import { addressBlock } from '../../core/access/address-block.ts';
import { guessLimit } from '../../core/access/guess-limit.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import { checkPassword } from './check-password.ts';
import type { Context } from './context.ts';
import type { Place } from './full-until.ts';
import { limitGuessing, type Tried } from './limit-guessing.ts';
import { typedEmail } from './typed-email.ts';

type From = {
  address: string;
  /** The id of a browser in which the owner of this very e-mail has signed in before, or null. */
  knownBrowser: string | null;
};

/**
 * Whose e-mail and password these are. Wrong ones count for the e-mail as typed, whether anybody has it or not, and for
 * the address block. A browser that the owner has signed in with counts for itself alone: so nobody can keep the owner
 * out for good by guessing elsewhere.
 */
export async function tryPassword(
  given: { email: string; password: string },
  from: From,
  context: Context,
): Promise<Tried<{ userId: string }>> {
  return limitGuessing(placesOf(typedEmail(given.email), from), () => checkPassword(given, context), context);
}

// Hashed: somebody may have typed a password where the e-mail goes, and addresses are nobody's business.
function placesOf(email: string, { address, knownBrowser }: From): Place[] {
  if (knownBrowser !== null) return [{ name: tokenHash(`browser ${knownBrowser}`), most: guessLimit.account }];
  return [
    { name: tokenHash(`account ${email}`), most: guessLimit.account },
    { name: tokenHash(`block ${addressBlock(address)}`), most: guessLimit.block },
  ];
}
