import type { Db } from '../../../lib/db/database.ts';
import type { Direct } from '../../../lib/db/direct.ts';
import { sql } from '../../../lib/db/sql.ts';
import type { Person } from '../person.ts';
import { type PersonRow, toPerson } from './accounts.ts';

export async function insertSession(
  db: Db,
  session: { id: string; userId: string; createdAt: number; expiresAt: number },
): Promise<void> {
  const { id, userId, createdAt, expiresAt } = session;
  await db.session.create({ data: { id, userId, createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) } });
}

/** Whose session it is and when it ends, or null when it has. Runs on every request, and so without Prisma. */
export async function findSessionById(
  db: Direct,
  sessionId: string,
  now: number,
): Promise<{ person: Person; expiresAt: number } | null> {
  const [row] = await db.query<PersonRow & { expiresAt: number }>(sql`
    SELECT s."expiresAt", u."id", u."email", u."name", u."role", u."language", u."zone", u."rolloverHour",
      u."newPerDay", u."reviewsPerDay", u."minutesPerDay", u."theme", u."motion", u."singleKeys", u."retention",
      u."maximumInterval", u."weights"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId} AND s."expiresAt" > ${now}`);
  return row ? { person: toPerson(row), expiresAt: row.expiresAt } : null;
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId } });
}

export async function deleteSessionsOf(db: Db, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
}
