import type { Db } from '../../../lib/db/database.ts';
import type { Person } from '../person.ts';
import { toPerson } from './accounts.ts';

export async function insertSession(
  db: Db,
  session: { id: string; userId: string; createdAt: number; expiresAt: number },
): Promise<void> {
  const { id, userId, createdAt, expiresAt } = session;
  await db.session.create({ data: { id, userId, createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) } });
}

/** Whose session it is and when it ends, or null when it has. Runs on every request. */
export async function findSessionById(
  db: Db,
  sessionId: string,
  now: number,
): Promise<{ person: Person; expiresAt: number } | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId, expiresAt: { gt: BigInt(now) } },
    select: { expiresAt: true, user: true },
  });
  return session && { person: toPerson(session.user), expiresAt: Number(session.expiresAt) };
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId } });
}

export async function deleteSessionsOf(db: Db, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
}
