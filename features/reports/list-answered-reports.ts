import type { Database } from '../../lib/db/database.ts';
import type { AnsweredReport } from './report.ts';
import { findAnswered } from './store.ts';

/** What was answered of a learner's own reports and they have not put away, the oldest answer first. */
export async function listAnsweredReports(learnerId: string, { db }: { db: Database }): Promise<AnsweredReport[]> {
  return findAnswered(db.read, learnerId);
}
