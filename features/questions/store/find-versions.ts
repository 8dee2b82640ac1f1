import { asAuthored } from '../../../core/question/as-authored.ts';
import type { Question } from '../../../core/question/registry.ts';
import type { Db } from '../../../lib/db/database.ts';

export type StoredVersion = {
  number: number;
  revision: number;
  /** As it is graded by. */
  graded: Question;
  /** As it was written. */
  written: Question;
  /** Null for a load of files and for who has no account any more. */
  by: string | null;
  fromFile: boolean;
  at: number;
};

/** Every version of a question, the first one first. */
export async function findVersions(db: Db, questionId: string): Promise<StoredVersion[]> {
  const rows = await db.questionVersion.findMany({
    where: { questionId },
    orderBy: { number: 'asc' },
    include: { editor: { select: { name: true } } },
  });
  return rows.map(({ number, revision, body, editor, source, createdAt }) => {
    const graded: Question = JSON.parse(body);
    const written = asAuthored(graded);
    const fromFile = source === 'file';
    return { number, revision, graded, written, by: editor?.name ?? null, fromFile, at: Number(createdAt) };
  });
}
