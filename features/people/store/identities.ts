import type { Db } from '../../../lib/db/database.ts';

/** How another house, by its address, calls somebody. */
export type Identity = { issuer: string; subject: string };

export async function findIdentityOwner(db: Db, { issuer, subject }: Identity): Promise<string | null> {
  const row = await db.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { userId: true },
  });
  return row?.userId ?? null;
}

export async function insertIdentity(
  db: Db,
  { userId, now, ...identity }: Identity & { userId: string; now: number },
): Promise<void> {
  await db.identity.create({ data: { ...identity, userId, createdAt: BigInt(now) } });
}

export async function countIdentities(db: Db, userId: string, issuer: string): Promise<number> {
  return db.identity.count({ where: { userId, issuer } });
}

/**
 * Whether there was one.
 * @param issuer absent: those of every house
 */
export async function deleteIdentities(db: Db, userId: string, issuer?: string): Promise<boolean> {
  const where = { userId, ...(issuer === undefined ? {} : { issuer }) };
  return (await db.identity.deleteMany({ where })).count > 0;
}
