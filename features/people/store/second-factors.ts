import type { Db } from '../../../lib/db/database.ts';

/** Times in ms since 1970. `confirmedAt` null: it was begun, and asks for nothing yet. */
export type SecondFactor = { sealedSecret: string; createdAt: number; confirmedAt: number | null };

export async function findSecondFactor(db: Db, userId: string): Promise<SecondFactor | null> {
  const row = await db.secondFactor.findUnique({ where: { userId } });
  if (!row) return null;
  const { sealedSecret, createdAt, confirmedAt } = row;
  return {
    ...{ sealedSecret, createdAt: Number(createdAt) },
    confirmedAt: confirmedAt === null ? null : Number(confirmedAt),
  };
}

export async function insertSecondFactor(
  db: Db,
  { userId, sealedSecret, createdAt }: { userId: string; sealedSecret: string; createdAt: number },
): Promise<void> {
  await db.secondFactor.create({ data: { userId, sealedSecret, createdAt: BigInt(createdAt) } });
}

/** True for the one call that confirms it. */
export async function confirmSecondFactor(db: Db, userId: string, now: number): Promise<boolean> {
  const data = { confirmedAt: BigInt(now) };
  return (await db.secondFactor.updateMany({ where: { userId, confirmedAt: null }, data })).count === 1;
}

/** True for the first call with a step later than all before: no code counts twice. */
export async function spendStep(db: Db, userId: string, step: number): Promise<boolean> {
  const later = { userId, lastStep: { lt: step } };
  return (await db.secondFactor.updateMany({ where: later, data: { lastStep: step } })).count === 1;
}

/** Whether a code was asked for until now. */
export async function deleteSecondFactor(db: Db, userId: string): Promise<boolean> {
  await db.recoveryCode.deleteMany({ where: { userId } });
  const confirmed = await db.secondFactor.deleteMany({ where: { userId, confirmedAt: { not: null } } });
  await db.secondFactor.deleteMany({ where: { userId } });
  return confirmed.count > 0;
}

/** In place of those of before. */
export async function replaceRecoveryCodes(db: Db, userId: string, hashes: string[]): Promise<void> {
  await db.recoveryCode.deleteMany({ where: { userId } });
  await db.recoveryCode.createMany({ data: hashes.map((hash) => ({ userId, hash })) });
}

export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
  return db.recoveryCode.count({ where: { userId } });
}

/** True for the one call that spends it. */
export async function spendRecoveryCode(db: Db, userId: string, hash: string): Promise<boolean> {
  return (await db.recoveryCode.deleteMany({ where: { userId, hash } })).count === 1;
}
