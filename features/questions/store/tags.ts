import type { Db } from '../../../lib/db/database.ts';

/** Gives a question a tag or takes it away; whether that changed anything. */
export async function setTag(db: Db, questionId: string, tag: string, has: boolean): Promise<boolean> {
  const had = (await db.questionTag.count({ where: { questionId, tag } })) > 0;
  if (had === has) return false;
  if (has) await db.questionTag.create({ data: { questionId, tag } });
  else await db.questionTag.deleteMany({ where: { questionId, tag } });
  return true;
}
