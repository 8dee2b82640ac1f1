import type { Database } from '../../lib/db/database.ts';
import { putAway } from './store.ts';

/** The learner has read the answer to their report; putting it away twice is fine. */
export async function putAnswerAway(
  { learner, report }: { learner: string; report: string },
  { db, now }: { db: Database; now: number },
): Promise<void> {
  await putAway(db.write, { learnerId: learner, id: report }, now);
}
