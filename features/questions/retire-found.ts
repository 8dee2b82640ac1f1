import type { Db } from '../../lib/db/database.ts';
import type { QuestionToWrite } from './question-draft.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { countEdit } from './store/write-draft.ts';
import { setState } from './store/write-version.ts';

/** Nothing can be asked of a passage that is not there any more. */
export type RetireFoundOutcome = { ok: true } | { ok: false; reason: 'passage-gone' };

/** Retires a question that was found in this very transaction, or brings it back; `retired` is what it becomes. */
export async function retireFound(
  db: Db,
  course: string,
  { id, published }: QuestionToWrite,
  { retired, now }: { retired: boolean; now: number },
): Promise<RetireFoundOutcome> {
  if (!retired && published) {
    const around = await findSurroundings(db, course, published.section);
    if (!around?.passages.has(published.passage)) return { ok: false, reason: 'passage-gone' };
  }
  const back = published ? 'published' : 'draft';
  await setState(db, id, retired ? 'retired' : back, now);
  await countEdit(db, id);
  return { ok: true };
}
