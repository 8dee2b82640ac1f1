import { addressBlock } from '../../core/access/address-block.ts';
import { guessLimit } from '../../core/access/guess-limit.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { type Account, type CreateOutcome, createAccount } from './create-account.ts';
import { limitGuessing } from './limit-guessing.ts';

/** `retryAt` in ms since 1970. */
type RegisterOutcome = CreateOutcome | { ok: false; reason: 'too-many-tries'; retryAt: number };

/**
 * Makes an account for somebody who asks for it. That an e-mail has one already has to be said, or its owner would wait
 * for nothing; so such e-mails count for the address block that asks, and after too many of them nothing is said.
 */
export async function register(
  account: Account,
  address: string,
  options: NonNullable<Parameters<typeof createAccount>[2]>,
  context: Context,
): Promise<RegisterOutcome> {
  const places = [{ name: tokenHash(`taken ${addressBlock(address)}`), most: guessLimit.taken }];
  let made: CreateOutcome = { ok: false, reason: 'email-taken' };
  async function make(): Promise<CreateOutcome | null> {
    made = await createAccount(account, context, options);
    return !made.ok && made.reason === 'email-taken' ? null : made;
  }
  const tried = await limitGuessing(places, make, context);
  return !tried.ok && tried.reason === 'too-many-tries' ? tried : made;
}
