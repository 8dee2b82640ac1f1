import type { LoggedEvent } from '../../../core/schedule/event.ts';
import type { Snapshot } from '../../../lib/db/snapshot.ts';
import { type Sql, sql } from '../../../lib/db/sql.ts';
import { type LogRow, toLogged } from './log-row.ts';

// In SQL, as Prisma takes too long over hundred thousands of rows. It reads the same on both databases.

/** So many rows are held at a time, and keep the event loop for some milliseconds. */
const pageSize = 1_000;

const columns = sql`"id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt", "version", "revision",
  "language", "sectionId", "response", "correct", "rating", "durationMs", "answerId", "cause", "day"`;

type Text = string | null;
type Whole = number | null;
/** Values in the order of the columns. */
type Values = [
  ...[id: string, questionId: string, arrival: number, kind: string, at: number, studyDay: string, receivedAt: number],
  ...[version: Whole, revision: Whole, language: Text, sectionId: Text, response: Text, correct: Whole, rating: Text],
  ...[durationMs: Whole, answerId: Text, cause: Text, day: Text],
];

function toRow(values: Values): LogRow {
  return {
    id: values[0],
    questionId: values[1],
    arrival: values[2],
    kind: values[3],
    at: values[4],
    studyDay: values[5],
    receivedAt: values[6],
    version: values[7],
    revision: values[8],
    language: values[9],
    sectionId: values[10],
    response: values[11],
    correct: values[12],
    rating: values[13],
    durationMs: values[14],
    answerId: values[15],
    cause: values[16],
    day: values[17],
  };
}

/** A learner's log in pages, all events of one question after another, each question's in order of arrival. */
export function pagesByQuestion(db: Snapshot, learnerId: string): AsyncGenerator<LoggedEvent[]> {
  return pages(db, (last) => {
    const { questionId, arrival } = last ?? { questionId: '', arrival: 0 };
    return sql`
      SELECT ${columns} FROM "ReviewLog"
      WHERE "learnerId" = ${learnerId} AND ("questionId", "arrival") > (${questionId}, ${arrival})
      ORDER BY "questionId", "arrival" LIMIT ${pageSize}`;
  });
}

/** A learner's log in pages, in log order. */
export function pagesByTime(db: Snapshot, learnerId: string): AsyncGenerator<LoggedEvent[]> {
  return pages(db, (last) => {
    const { at, id } = last ?? { at: Number.MIN_SAFE_INTEGER, id: '' };
    return sql`
      SELECT ${columns} FROM "ReviewLog"
      WHERE "learnerId" = ${learnerId} AND ("at", "id") > (${at}, ${id}) ORDER BY "at", "id" LIMIT ${pageSize}`;
  });
}

async function* pages(db: Snapshot, after: (last: LogRow | undefined) => Sql): AsyncGenerator<LoggedEvent[]> {
  let last: LogRow | undefined;
  do {
    const rows: LogRow[] = (await db.values<Values>(after(last))).map(toRow);
    yield rows.map(toLogged);
    last = rows.length < pageSize ? undefined : rows.at(-1);
  } while (last);
}
