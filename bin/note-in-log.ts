import type { LogKind } from '../features/log/log-kinds.ts';
import { record } from '../features/log/record.ts';
import { openDatabase } from '../lib/db/database.ts';
import { findPending } from '../lib/migrate/find-pending.ts';
import { now } from '../lib/request/clock.ts';

/** Writes down what was done to a database as a whole. One of an older version may have no log yet: it is left as it is. */
export async function noteInLog(url: string, kind: LogKind): Promise<void> {
  if ((await findPending(url)).length > 0) return;
  const db = await openDatabase(url);
  try {
    await record(db.write, { kind, by: null }, now());
  } finally {
    await db.close();
  }
}
