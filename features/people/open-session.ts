import { deviceOf } from '../../core/access/device.ts';
import { sessionEnd } from '../../core/access/session-life.ts';
import type { Context } from './context.ts';
import { noteSignIn } from './store/accounts.ts';
import { deleteEndedSessions, insertSession } from './store/sessions.ts';

/**
 * A row for one signed-in browser; the cookie carries its id and opens nothing without it.
 * @param userAgent what the browser calls itself
 */
export async function openSession(
  { userId, userAgent }: { userId: string; userAgent: string },
  { db, now, newId }: Context,
): Promise<{ sessionId: string }> {
  const sessionId = newId();
  await deleteEndedSessions(db.write, userId, now);
  const expiresAt = sessionEnd({ createdAt: now, lastUsedAt: now });
  await insertSession(db.write, { id: sessionId, userId, createdAt: now, expiresAt, ...deviceOf(userAgent) });
  await noteSignIn(db.write, userId, now);
  return { sessionId };
}
