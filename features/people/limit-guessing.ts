import { mailLimit } from '../../core/access/guess-limit.ts';
import { inTurn } from '../../lib/in-turn.ts';
import type { Context } from './context.ts';
import { fullUntil, type Place } from './full-until.ts';
import { deleteTriesBefore, deleteTry, insertTry } from './store/failed-tries.ts';

export type Tried<Found> =
  | { ok: true; found: Found }
  | { ok: false; reason: 'wrong' }
  /** `retryAt` in ms since 1970. */
  | { ok: false; reason: 'too-many-tries'; retryAt: number };

/**
 * Looks at a password, unless too many wrong ones came before; only wrong ones count. A refusal does not look at it and
 * does not count, so that nobody is kept out for longer by somebody who goes on trying.
 * @param places the last one is the widest: what shares it is looked at one after another, so that many who sign in
 *   from one address at once, and are right, do not count for the moment in which that is not known yet
 * @param look null: it was wrong
 */
export async function limitGuessing<Found>(
  places: readonly Place[],
  look: () => Promise<Found | null>,
  context: Context,
): Promise<Tried<Found>> {
  return inTurn(places.at(-1)?.name ?? '', () => tryOnce(places, look, context));
}

async function tryOnce<Found>(
  places: readonly Place[],
  look: () => Promise<Found | null>,
  { db, now, newId }: Context,
): Promise<Tried<Found>> {
  const full = await fullUntil(places, null, { db, now });
  if (full !== null) return { ok: false, reason: 'too-many-tries', retryAt: full };
  const id = newId();
  // Counted before the password is looked at, and the others counted after that: of many tries at once, on however many
  // servers, no more get through than may.
  await insertTry(db.write, { id, places: places.map(({ name }) => name), at: now });
  let wrong = false;
  try {
    const retryAt = await fullUntil(places, id, { db, now });
    if (retryAt !== null) return { ok: false, reason: 'too-many-tries', retryAt };
    const found = await look();
    wrong = found === null;
    return found === null ? { ok: false, reason: 'wrong' } : { ok: true, found };
  } finally {
    if (wrong) await deleteTriesBefore(db.write, now - mailLimit.windowMs);
    else await deleteTry(db.write, id);
  }
}
