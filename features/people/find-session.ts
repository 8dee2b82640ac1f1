import type { Context } from './context.ts';
import type { Person } from './person.ts';
import { findSessionPerson } from './store/sessions.ts';

/** Who is signed in with this session, or null when it ended or never was. */
export async function findSession(sessionId: string, { db, now }: Pick<Context, 'db' | 'now'>): Promise<Person | null> {
  return findSessionPerson(db.read, sessionId, now);
}
