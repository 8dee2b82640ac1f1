import type { ReviewEvent } from '../../../core/schedule/event.ts';
import type { Db } from '../../../lib/db/database.ts';
import { toEvent } from './log-row.ts';

/** The event of the learner with this id, whichever question it is about. */
export async function findEvent(db: Db, learnerId: string, id: string): Promise<ReviewEvent | null> {
  const row = await db.reviewLog.findUnique({ where: { learnerId_id: { learnerId, id } } });
  return row && toEvent(row);
}
