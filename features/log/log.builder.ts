import type { Database } from '../../lib/db/database.ts';

/** What stands in the log, the oldest first: of each entry what it says, with ids of people in the place of their marks. */
export async function logOf(db: Database): Promise<Record<string, unknown>[]> {
  const people = await db.read.user.findMany({ select: { id: true, logMark: true } });
  const named = new Map(people.map(({ id, logMark }) => [logMark, id]));
  const rows = await db.read.logEntry.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  return rows.map(({ kind, byMark, ofMark, courseId, thing, detail }) => ({
    kind,
    ...(byMark && { by: named.get(byMark) }),
    ...(ofMark && { of: named.get(ofMark) }),
    ...(courseId && { course: courseId }),
    ...(thing && { thing }),
    ...JSON.parse(detail),
  }));
}
