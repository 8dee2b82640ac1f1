import type { Db } from '../../../lib/db/database.ts';
import { NotFound } from '../../../lib/not-found.ts';
import type { Left, SeveralChange } from '../several-change.ts';
import type { Snapshot } from './snapshots.ts';

/** What was done to several questions, with what it takes to undo it: `edits` is how often each was written by then. */
export type DoneToSeveral = {
  id: string;
  change: SeveralChange;
  done: { before: Snapshot; edits: number }[];
  left: Left[];
  undone: boolean;
};

/** Keeps what a person did last; what they did before can be undone no more. */
export async function keepSeveral(
  db: Db,
  {
    id,
    change,
    done,
    left,
    course,
    by,
    at,
  }: Omit<DoneToSeveral, 'undone'> & { course: string; by: string; at: number },
): Promise<void> {
  await db.severalChange.deleteMany({ where: { courseId: course, userId: by } });
  const kept = { courseId: course, userId: by, at: BigInt(at), undone: 0 };
  await db.severalChange.create({
    data: { id, ...kept, change: JSON.stringify(change), done: JSON.stringify(done), left: JSON.stringify(left) },
  });
}

/** @throws NotFound when the person did nothing of this id in this course, or something else since */
export async function findSeveral(db: Db, { id, course, by }: { id: string; course: string; by: string }) {
  const row = await db.severalChange.findUnique({ where: { id } });
  if (row?.courseId !== course || row.userId !== by) throw new NotFound('Nothing of this name was done.');
  const { change, done, left, undone } = row;
  const read: DoneToSeveral = {
    ...{ id, change: JSON.parse(change), done: JSON.parse(done), left: JSON.parse(left), undone: undone === 1 },
  };
  return read;
}

export async function markUndone(db: Db, id: string, left: readonly Left[]): Promise<void> {
  await db.severalChange.update({ where: { id }, data: { undone: 1, left: JSON.stringify(left) } });
}
