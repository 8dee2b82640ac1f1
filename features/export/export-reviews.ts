import { reviewsCsv, reviewsHead } from '../../core/exchange/reviews-csv.ts';
import type { Database } from '../../lib/db/database.ts';
import { readLogByQuestion } from '../review/read-log.ts';
import { inParts } from './in-parts.ts';

/** A learner's answers as a table, as of the moment in which the first part is asked for. */
export function exportReviews(learnerId: string, { db }: { db: Database }): AsyncGenerator<string> {
  return inParts(reviews(learnerId, db));
}

async function* reviews(learnerId: string, db: Database): AsyncGenerator<string> {
  const snapshot = await db.snapshot();
  try {
    yield byteOrderMark + reviewsHead;
    for await (const log of readLogByQuestion(snapshot, learnerId)) yield reviewsCsv(log);
  } finally {
    await snapshot.close();
  }
}

/** By it Excel knows that a table is UTF-8. */
const byteOrderMark = '\uFEFF';
