import type { Context } from './context.ts';
import type { Person } from './person.ts';
import { findSessionById } from './store/sessions.ts';

/** Who is signed in with this session and until when (milliseconds since 1970), or null when it ended or never was. */
export async function findSession(
  sessionId: string,
  { db, now }: Pick<Context, 'db' | 'now'>,
): Promise<{ person: Person; expiresAt: number } | null> {
  return findSessionById(db, sessionId, now);
}
