import type { Context } from './context.ts';
import { insertSession } from './store/sessions.ts';

const day = 86_400_000;
/** How long a browser stays signed in. */
export const sessionDays = 30;

/** A row for one signed-in browser; the cookie carries its id and opens nothing without it. */
export async function openSession(userId: string, { db, now, newId }: Context): Promise<{ sessionId: string }> {
  const sessionId = newId();
  await insertSession(db.write, { id: sessionId, userId, createdAt: now, expiresAt: now + sessionDays * day });
  return { sessionId };
}
