import type { Db } from '../../lib/db/database.ts';
import type { LogDetail, LogKind } from './log-kinds.ts';

type NewEntry = {
  kind: LogKind;
  /** ms since 1970 */
  at: number;
  byMark: string | null;
  ofMark: string | null;
  course: string | null;
  thing: string | null;
  detail: LogDetail;
};
export type StoredEntry = NewEntry & { id: string };

/** What the log calls somebody. */
export async function findMark(db: Db, userId: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { id: userId }, select: { logMark: true } }))?.logMark ?? null;
}

export async function insertEntry(db: Db, { at, course, detail, ...rest }: NewEntry): Promise<void> {
  await db.logEntry.create({ data: { ...rest, at: BigInt(at), courseId: course, detail: JSON.stringify(detail) } });
}

type Asked = { kind: LogKind | null; mark: string | null };

const whereOf = ({ kind, mark }: Asked) => ({
  ...(kind === null ? {} : { kind }),
  ...(mark === null ? {} : { OR: [{ byMark: mark }, { ofMark: mark }] }),
});

export async function countEntries(db: Db, asked: Asked): Promise<number> {
  return db.logEntry.count({ where: whereOf(asked) });
}

/** The newest first. */
export async function findEntries(
  db: Db,
  { skip, take, ...asked }: Asked & { skip: number; take: number },
): Promise<StoredEntry[]> {
  const rows = await db.logEntry.findMany({
    where: whereOf(asked),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip,
    take,
  });
  return rows.map(({ at, kind, courseId, detail, ...row }) => ({
    ...{ ...row, at: Number(at), kind: kind as LogKind, course: courseId },
    detail: JSON.parse(detail),
  }));
}

/** Who still has an account, by mark. */
export async function findMarked(db: Db, marks: string[]): Promise<Map<string, { id: string; name: string }>> {
  const where = { logMark: { in: marks } };
  const rows = await db.user.findMany({ where, select: { id: true, name: true, logMark: true } });
  return new Map(rows.map(({ logMark, ...person }) => [logMark ?? '', person]));
}

export async function findName(db: Db, userId: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? null;
}
