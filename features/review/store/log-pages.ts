import type { LoggedEvent } from '../../../core/schedule/event.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { type Sql, sql } from '../../../lib/db/sql.ts';
import { logText, readLogText } from './log-text.ts';

// In SQL, as Prisma takes too long over hundred thousands of rows. It reads the same on both databases.

/** So many rows are held at a time, and keep the event loop for some milliseconds. */
const pageSize = 500;

/** A learner's log in pages, all events of one question after another, each question's in order of arrival. */
export function pagesByQuestion(db: Snapshot, learnerId: string): AsyncGenerator<LoggedEvent[]> {
  return pages(db, (last) => {
    const question = last?.event.question ?? '';
    const arrival = last?.arrival ?? 0;
    return sql`
      SELECT ${logText} FROM "ReviewLog"
      WHERE "learnerId" = ${learnerId} AND ("questionId", "arrival") > (${question}, ${arrival})
      ORDER BY "questionId", "arrival" LIMIT ${pageSize}`;
  });
}

/** A learner's log in pages, in log order. */
export function pagesByTime(db: Snapshot, learnerId: string): AsyncGenerator<LoggedEvent[]> {
  return pages(db, (last) => {
    const { at, id } = last?.event ?? { at: Number.MIN_SAFE_INTEGER, id: '' };
    return sql`
      SELECT ${logText} FROM "ReviewLog"
      WHERE "learnerId" = ${learnerId} AND ("at", "id") > (${at}, ${id}) ORDER BY "at", "id" LIMIT ${pageSize}`;
  });
}

/** While a page is taken out, the database reads the next one. */
async function* pages(db: Snapshot, after: (last: LoggedEvent | undefined) => Sql): AsyncGenerator<LoggedEvent[]> {
  const read = (last: LoggedEvent | undefined) => db.values<[string]>(after(last));
  let coming = read(undefined);
  for (let isLast = false; !isLast; ) {
    const page = (await coming).map(([text]) => readLogText(text));
    isLast = page.length < pageSize;
    if (!isLast) coming = read(page.at(-1));
    // Whoever stops here waits for it no more; whoever goes on hears what went wrong.
    coming.catch(() => {});
    yield page;
  }
}
