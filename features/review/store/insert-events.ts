import type { LoggedEvent } from '../../../core/schedule/event.ts';
import type { Db } from '../../../lib/db/database.ts';
import { toLogged, toRow } from './log-row.ts';

/** So many rows of 19 columns stay below what a statement may hold in values on either database. */
const pageSize = 500;

/** A learner's whole log, in no order. */
export async function findLogged(db: Db, learnerId: string): Promise<LoggedEvent[]> {
  return (await db.reviewLog.findMany({ where: { learnerId } })).map(toLogged);
}

export async function insertEvents(db: Db, learnerId: string, events: readonly LoggedEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += pageSize) {
    const page = events.slice(at, at + pageSize);
    await db.reviewLog.createMany({
      data: page.map(({ event, arrival, receivedAt }) => ({ learnerId, ...toRow(event, arrival, receivedAt) })),
    });
  }
}
