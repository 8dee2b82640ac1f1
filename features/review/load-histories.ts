import { inLogOrder } from '../../core/schedule/log-order.ts';
import { type StandingAnswer, standingAnswers } from '../../core/schedule/standing-answers.ts';
import type { Database } from '../../lib/db/database.ts';
import { findLogs } from './store/find-day.ts';

/** The answers of a learner to some questions that stand, in log order. */
export async function loadHistories(
  learnerId: string,
  questions: string[],
  { db }: { db: Database },
): Promise<Map<string, StandingAnswer[]>> {
  const logs = await findLogs(db.read, learnerId, questions);
  return new Map([...logs].map(([question, events]) => [question, standingAnswers(inLogOrder(events))]));
}
