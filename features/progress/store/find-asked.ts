import type { Db } from '../../../lib/db/database.ts';

/** A published question and where it stands. */
export type AskedQuestion = { question: string; section: string };

/** Every question that may come to who is in these courses. */
export async function findAsked(db: Db, courses: string[]): Promise<AskedQuestion[]> {
  const where = { state: 'published', courseId: { in: courses } };
  const rows = await db.question.findMany({ where, select: { id: true, sectionId: true } });
  return rows.map(({ id, sectionId }) => ({ question: id, section: sectionId }));
}
