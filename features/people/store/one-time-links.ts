import type { Db } from '../../../lib/db/database.ts';

/**
 * What a link does: sets a password (handed over, or sent by mail), verifies the e-mail it was sent to, or leads from the
 * first step of signing in to the second, in the browser that holds it.
 */
export type LinkPurpose = 'password' | 'reset' | 'email' | 'second-step';

type NewLink = { tokenHash: string; userId: string; purpose: LinkPurpose; createdAt: number; expiresAt: number };

export async function insertLink(db: Db, { createdAt, expiresAt, ...rest }: NewLink): Promise<void> {
  await db.oneTimeLink.create({ data: { ...rest, createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) } });
}

export type LinkOwner = { userId: string; email: string; purpose: LinkPurpose };

export async function findLinkOwner(
  db: Db,
  tokenHash: string,
  { purposes, now }: { purposes: LinkPurpose[]; now: number },
): Promise<LinkOwner | null> {
  const link = await db.oneTimeLink.findFirst({
    where: { tokenHash, purpose: { in: purposes }, usedAt: null, expiresAt: { gt: BigInt(now) } },
    select: { userId: true, purpose: true, user: { select: { email: true } } },
  });
  return link && { userId: link.userId, email: link.user.email, purpose: link.purpose as LinkPurpose };
}

/** True for the one call that spends it. */
export async function spendLink(db: Db, tokenHash: string, now: number): Promise<boolean> {
  const { count } = await db.oneTimeLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: BigInt(now) } },
    data: { usedAt: BigInt(now) },
  });
  return count === 1;
}

/** Every link of somebody's for one of these purposes, used or not. */
export async function deleteLinksOf(db: Db, userId: string, purposes: LinkPurpose[]): Promise<void> {
  await db.oneTimeLink.deleteMany({ where: { userId, purpose: { in: purposes } } });
}

/** Those of somebody's that open nothing any more. */
export async function deleteEndedLinks(db: Db, userId: string, now: number): Promise<void> {
  await db.oneTimeLink.deleteMany({ where: { userId, expiresAt: { lte: BigInt(now) } } });
}
