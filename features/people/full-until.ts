import { guessLimit, nextTryAt } from '../../core/access/guess-limit.ts';
import type { Context } from './context.ts';
import { findTries } from './store/failed-tries.ts';

/** Where something counts: its name, and how many of them a window may hold there. */
export type Place = { name: string; most: number };

/**
 * Until when nothing more is let in at one of the places (ms since 1970); null: it may be tried.
 * @param without a try that does not count for itself
 */
export async function fullUntil(
  places: readonly Place[],
  without: string | null,
  { db, now }: Pick<Context, 'db' | 'now'>,
  windowMs = guessLimit.windowMs,
): Promise<number | null> {
  const around = { after: now - windowMs, before: now + windowMs };
  const times = await Promise.all(
    places.map(async ({ name, most }) => {
      const failures = await findTries(db.read, { place: name, ...around, most, without });
      return nextTryAt(failures, { most, now, windowMs });
    }),
  );
  const told = times.filter((time) => time !== null);
  return told.length === 0 ? null : Math.max(...told);
}
