import type { Db } from '../../../lib/db/database.ts';

export async function insertLink(
  db: Db,
  link: { tokenHash: string; userId: string; createdAt: number; expiresAt: number },
): Promise<void> {
  const { tokenHash, userId, createdAt, expiresAt } = link;
  await db.oneTimeLink.create({
    data: { tokenHash, userId, createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) },
  });
}

export async function findLinkOwner(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<{ userId: string; email: string } | null> {
  const link = await db.oneTimeLink.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: BigInt(now) } },
    select: { userId: true, user: { select: { email: true } } },
  });
  return link && { userId: link.userId, email: link.user.email };
}

/** True for the one call that spends it. */
export async function spendLink(db: Db, tokenHash: string, now: number): Promise<boolean> {
  const { count } = await db.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: BigInt(now) } },
    data: { usedAt: BigInt(now) },
  });
  return count === 1;
}
