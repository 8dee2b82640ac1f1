import type { Db } from '../../../lib/db/database.ts';

type JoinLink = { course: string; tokenHash: string; createdAt: number; expiresAt: number };

/** Keeps a course's link, in the place of the one before. */
export async function saveJoinLink(db: Db, { course, tokenHash, createdAt, expiresAt }: JoinLink): Promise<void> {
  const link = { tokenHash, createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) };
  await db.joinLink.upsert({ where: { courseId: course }, create: { courseId: course, ...link }, update: link });
}

/** Whether there was one. */
export async function removeJoinLink(db: Db, course: string): Promise<boolean> {
  return (await db.joinLink.deleteMany({ where: { courseId: course } })).count > 0;
}

/** Until when (ms) the course's link holds; null when it has none that does. */
export async function findJoinLink(db: Db, course: string, now: number): Promise<number | null> {
  const row = await db.joinLink.findFirst({ where: { courseId: course, expiresAt: { gt: now } } });
  return row && Number(row.expiresAt);
}

/** The course that a link leads into, unless it is archived. */
export async function findLinkedCourse(db: Db, tokenHash: string, now: number): Promise<string | null> {
  const row = await db.joinLink.findFirst({
    where: { tokenHash, expiresAt: { gt: now }, course: { access: { not: 'archived' } } },
  });
  return row?.courseId ?? null;
}
