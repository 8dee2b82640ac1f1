import { isWorthNoting, sessionEnd } from '../../core/access/session-life.ts';
import { DatabaseBusy } from '../../lib/db/errors.ts';
import type { Context } from './context.ts';
import type { Person } from './person.ts';
import { findSessionById, noteUse } from './store/sessions.ts';

/**
 * Who is signed in with this session and until when (milliseconds since 1970), or null when it ended or never was.
 * `mustSetUp`: before anything else they have to set up a second step.
 * Writes down, every few minutes, that it is used.
 */
export async function findSession(
  sessionId: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ person: Person; expiresAt: number; mustSetUp: boolean } | null> {
  const found = await findSessionById(db, sessionId, now);
  if (!found) return null;
  const { person, times, mustSetUp } = found;
  if (!isWorthNoting(times.lastUsedAt, now)) return { person, expiresAt: times.expiresAt, mustSetUp };
  const expiresAt = sessionEnd({ createdAt: times.createdAt, lastUsedAt: now });
  await noteUse(db, sessionId, { lastUsedAt: now, expiresAt }).catch(passWhileBusy);
  return { person, expiresAt, mustSetUp };
}

/** Who only reads is not kept out while nobody can write; the next request notes it. */
function passWhileBusy(error: unknown): void {
  if (!(error instanceof DatabaseBusy)) throw error;
}
