import { addressBlock } from '../../core/access/address-block.ts';
import { mailLimit } from '../../core/access/guess-limit.ts';
import { tokenHash } from '../../lib/id/token-hash.ts';
import type { Context } from './context.ts';
import { fullUntil } from './full-until.ts';
import { deleteTriesBefore, deleteTry, insertTry } from './store/failed-tries.ts';
import { typedEmail } from './typed-email.ts';

export type CountMailOutcome = { ok: true } | { ok: false; retryAt: number };

/**
 * Counts a mail before it is sent, for the address that it goes to and for the address block that it was asked from: so
 * that nobody's mailbox is flooded. An address that nobody has counts as well, so that this tells nothing.
 * @returns `retryAt` (ms since 1970) when there were too many: this one is not to be sent
 */
export async function countMail(
  { email, from }: { email: string; from: string },
  { db, now, newId }: Context,
): Promise<CountMailOutcome> {
  const places = [
    { name: tokenHash(`mail ${typedEmail(email)}`), most: mailLimit.address },
    { name: tokenHash(`mail from ${addressBlock(from)}`), most: mailLimit.block },
  ];
  const id = newId();
  // Counted first and looked at afterwards: of many at once, no more are sent than may.
  await insertTry(db.write, { id, places: places.map(({ name }) => name), at: now });
  const retryAt = await fullUntil(places, id, { db, now }, mailLimit.windowMs);
  if (retryAt !== null) await deleteTry(db.write, id);
  else await deleteTriesBefore(db.write, now - mailLimit.windowMs);
  return retryAt === null ? { ok: true } : { ok: false, retryAt };
}
