import type { LearnerFile } from '../../../core/exchange/learner-file.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { sql } from '../../../lib/db/sql.ts';
import { instantOf } from './instant-of.ts';

/** By what ways a person comes in; nothing that would open any of them. */
export async function readSignIn(db: Snapshot, learnerId: string): Promise<LearnerFile['signIn']> {
  const [user] = await db.query<{ hasPassword: number }>(sql`
    SELECT CASE WHEN "passwordHash" IS NULL THEN 0 ELSE 1 END AS "hasPassword" FROM "User" WHERE "id" = ${learnerId}`);
  const linked = await db.query<{ issuer: string; createdAt: number }>(sql`
    SELECT "issuer", "createdAt" FROM "Identity" WHERE "userId" = ${learnerId} ORDER BY "createdAt", "issuer"`);
  const [factor] = await db.query<{ confirmedAt: number }>(sql`
    SELECT "confirmedAt" FROM "SecondFactor" WHERE "userId" = ${learnerId} AND "confirmedAt" IS NOT NULL`);
  return {
    password: user?.hasPassword === 1,
    linked: linked.map(({ issuer, createdAt }) => ({ issuer, since: instantOf(createdAt) })),
    secondStep: factor ? instantOf(factor.confirmedAt) : null,
  };
}
