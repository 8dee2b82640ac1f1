import type { Db } from '../../../lib/db/database.ts';

/** What an invited person becomes; times in ms since 1970. */
export type Invitation = {
  id: string;
  role: 'instructor' | 'learner';
  /** The course into which they come, or null. */
  course: string | null;
  most: number;
  used: number;
  expiresAt: number;
};

type Row = { id: string; role: string; courseId: string | null; most: number; used: number; expiresAt: bigint };

const toInvitation = ({ id, role, courseId, most, used, expiresAt }: Row): Invitation => ({
  ...{ id, role: role as Invitation['role'], course: courseId, most, used },
  expiresAt: Number(expiresAt),
});

export async function insertInvitation(
  db: Db,
  { course, createdAt, expiresAt, ...rest }: Omit<Invitation, 'used'> & { tokenHash: string; createdAt: number },
): Promise<void> {
  const times = { createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) };
  await db.invitation.create({ data: { ...rest, courseId: course, ...times } });
}

/** Those that still let somebody in, the ones that end first at the top. */
export async function findInvitations(db: Db, now: number): Promise<Invitation[]> {
  const rows = await db.invitation.findMany({
    where: { expiresAt: { gt: BigInt(now) } },
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toInvitation).filter(({ used, most }) => used < most);
}

export async function findInvitation(db: Db, tokenHash: string, now: number): Promise<Invitation | null> {
  const row = await db.invitation.findFirst({ where: { tokenHash, expiresAt: { gt: BigInt(now) } } });
  return row && row.used < row.most ? toInvitation(row) : null;
}

/** True for as many calls as the invitation is for. */
export async function spendInvitation(db: Db, { id, most }: Pick<Invitation, 'id' | 'most'>): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, used: { lt: most } },
    data: { used: { increment: 1 } },
  });
  return count === 1;
}

/** Whether there was one. */
export async function deleteInvitation(db: Db, id: string): Promise<boolean> {
  return (await db.invitation.deleteMany({ where: { id } })).count > 0;
}

/** Those that let nobody in any more. */
export async function deleteEndedInvitations(db: Db, now: number): Promise<void> {
  await db.invitation.deleteMany({ where: { expiresAt: { lte: BigInt(now) } } });
}
