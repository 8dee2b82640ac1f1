import { findClockFaults } from '../../features/review/find-clock-faults.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { inspectDatabase } from '../../lib/migrate/inspect-database.ts';
import { now } from '../../lib/request/clock.ts';
import type { Check } from './finding.ts';

export const checkClock: Check = async ({ settings: { databaseUrl } }) => {
  // A database that cannot be read is told by its own check.
  const ready = await inspectDatabase(databaseUrl).then(
    ({ pending, damage }) => pending.length + damage.length === 0,
    () => false,
  );
  if (!ready) return [];
  const db = await openDatabase(databaseUrl);
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const faults = await findClockFaults({ db, now: now(), zone: timeZone });
    return faults.map(
      ({ email, lastDay, today }) =>
        `${email} has answers of ${lastDay}, and today is ${today}: set this machine's clock right; if it is right now, those days are passed over.`,
    );
  } finally {
    await db.close();
  }
};
