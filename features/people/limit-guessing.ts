import { guessLimit, nextTryAt } from '../../core/access/guess-limit.ts';
import { inTurn } from '../../lib/in-turn.ts';
import type { Context } from './context.ts';
import { deleteTriesBefore, deleteTry, findTries, insertTry } from './store/failed-tries.ts';

/** Where a wrong password counts: its name, and how many of them a window may hold there. */
export type Place = { name: string; most: number };

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
    if (wrong) await deleteTriesBefore(db.write, now - guessLimit.windowMs);
    else await deleteTry(db.write, id);
  }
}

/** Until when no try is let in at one of the places; null: it may be made. */
async function fullUntil(
  places: readonly Place[],
  without: string | null,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<number | null> {
  const around = { after: now - guessLimit.windowMs, before: now + guessLimit.windowMs };
  const times = await Promise.all(
    places.map(async ({ name, most }) => {
      const failures = await findTries(db.read, { place: name, ...around, most, without });
      return nextTryAt(failures, { most, now });
    }),
  );
  const told = times.filter((time) => time !== null);
  return told.length === 0 ? null : Math.max(...told);
}
