import type { Device } from '../../../core/access/device.ts';
import type { Db } from '../../../lib/db/database.ts';
import type { Direct } from '../../../lib/db/direct.ts';
import { sql } from '../../../lib/db/sql.ts';
import type { Person } from '../person.ts';
import { type PersonRow, toPerson } from './accounts.ts';
import { staffNeedsSecondFactor } from './house-settings.ts';

type NewSession = Device & { id: string; userId: string; createdAt: number; expiresAt: number };

export async function insertSession(db: Db, { createdAt, expiresAt, ...rest }: NewSession): Promise<void> {
  const at = BigInt(createdAt);
  await db.session.create({ data: { ...rest, createdAt: at, lastUsedAt: at, expiresAt: BigInt(expiresAt) } });
}

export type SessionTimes = { createdAt: number; lastUsedAt: number; expiresAt: number };

/** Whose session it is and how it stands, or null when it has ended. `mustSetUp`: they are staff, of whom a second step is
 * required, and have none. Runs on every request, and so without Prisma; without that requirement it looks no further. */
export async function findSessionById(
  db: Direct,
  sessionId: string,
  now: number,
): Promise<{ person: Person; times: SessionTimes; mustSetUp: boolean } | null> {
  const [row] = await db.query<PersonRow & SessionTimes & { mustSetUp: number }>(sql`
    SELECT s."createdAt", s."lastUsedAt", s."expiresAt", u."id", u."email", u."name", u."role", u."language", u."zone",
      u."rolloverHour", u."newPerDay", u."reviewsPerDay", u."minutesPerDay", u."theme", u."motion", u."singleKeys",
      u."retention", u."maximumInterval", u."weights",
      CASE WHEN EXISTS (SELECT 1 FROM "HouseSetting" WHERE "name" = ${staffNeedsSecondFactor})
        AND (u."role" <> 'learner'
          OR EXISTS (SELECT 1 FROM "Enrolment" e WHERE e."userId" = u."id" AND e."role" = 'instructor'))
        AND NOT EXISTS (SELECT 1 FROM "SecondFactor" f WHERE f."userId" = u."id" AND f."confirmedAt" IS NOT NULL)
        THEN 1 ELSE 0 END AS "mustSetUp"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId} AND s."expiresAt" > ${now}`);
  if (!row) return null;
  const { createdAt, lastUsedAt, expiresAt, mustSetUp } = row;
  return { person: toPerson(row), times: { createdAt, lastUsedAt, expiresAt }, mustSetUp: mustSetUp === 1 };
}

/** Writes down that a session is used, unless somebody has ended it. */
export async function noteUse(
  db: Direct,
  sessionId: string,
  { lastUsedAt, expiresAt }: Pick<SessionTimes, 'lastUsedAt' | 'expiresAt'>,
): Promise<void> {
  await db.commit([
    sql`UPDATE "Session" SET "lastUsedAt" = ${lastUsedAt}, "expiresAt" = ${expiresAt} WHERE "id" = ${sessionId}`,
  ]);
}

/** Those that have not ended, the one used last first. */
export async function findSessionsOf(
  db: Db,
  userId: string,
  now: number,
): Promise<(Device & { id: string; createdAt: number; lastUsedAt: number })[]> {
  const rows = await db.session.findMany({
    where: { userId, expiresAt: { gt: BigInt(now) } },
    orderBy: [{ lastUsedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ id, browser, system, createdAt, lastUsedAt }) => ({
    ...{ id, browser, system },
    createdAt: Number(createdAt),
    lastUsedAt: Number(lastUsedAt),
  }));
}

export async function deleteSession(db: Db, sessionId: string): Promise<void> {
  await db.session.deleteMany({ where: { id: sessionId } });
}

/** @param but a session that goes on */
export async function deleteSessionsOf(db: Db, userId: string, but?: string): Promise<void> {
  await db.session.deleteMany({ where: { userId, ...(but === undefined ? {} : { id: { not: but } }) } });
}

/** Rows that open nothing any more. */
export async function deleteEndedSessions(db: Db, userId: string, now: number): Promise<void> {
  await db.session.deleteMany({ where: { userId, expiresAt: { lte: BigInt(now) } } });
}

export async function noteConfirmed(db: Db, sessionId: string, now: number): Promise<void> {
  await db.session.updateMany({ where: { id: sessionId }, data: { confirmedAt: BigInt(now) } });
}

/** When its owner last signed in elsewhere anew (ms since 1970), or null. */
export async function findConfirmedAt(db: Db, sessionId: string): Promise<number | null> {
  const row = await db.session.findUnique({ where: { id: sessionId }, select: { confirmedAt: true } });
  return row && row.confirmedAt !== null ? Number(row.confirmedAt) : null;
}
