import { randomUUID } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import pg from 'pg';

// The rows that an answer leaves behind, written by the driver alone: nothing is read, graded or scheduled.

const tables = [
  {
    insert: `INSERT INTO "ReviewLog" ("learnerId", "id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt",
      "version", "revision", "language", "sectionId", "response", "correct", "rating", "durationMs", "answerId", "cause",
      "day")`,
    columns: 19,
    conflict: '',
  },
  {
    insert: `INSERT INTO "Memory" ("learnerId", "questionId", "stability", "difficulty", "due", "lastDay", "reps",
      "lapses", "suspended", "firstSight")`,
    columns: 10,
    conflict: `ON CONFLICT ("learnerId", "questionId") DO UPDATE SET "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "due" = excluded."due", "lastDay" = excluded."lastDay",
      "reps" = excluded."reps", "lapses" = excluded."lapses", "suspended" = excluded."suspended",
      "firstSight" = excluded."firstSight"`,
  },
  {
    insert: `INSERT INTO "DayTotal" ("learnerId", "studyDay", "sectionId", "level", "answers", "correct", "firsts",
      "durationMs", "recalled", "foreseen")`,
    columns: 10,
    conflict: `ON CONFLICT ("learnerId", "studyDay", "sectionId", "level") DO UPDATE SET
      "answers" = "DayTotal"."answers" + excluded."answers", "correct" = "DayTotal"."correct" + excluded."correct",
      "firsts" = "DayTotal"."firsts" + excluded."firsts", "durationMs" = "DayTotal"."durationMs" + excluded."durationMs",
      "recalled" = "DayTotal"."recalled" + excluded."recalled", "foreseen" = "DayTotal"."foreseen" + excluded."foreseen"`,
  },
] as const;

const statements = (placeholder: (place: number) => string) =>
  tables.map(({ insert, columns, conflict }) => {
    const values = Array.from({ length: columns }, (_, index) => placeholder(index + 1));
    return `${insert} VALUES (${values.join(', ')}) ${conflict}`;
  });

const learners = 40;
const questions = 25;

/** Values for the three statements, of as many learners and questions as the answers beside them have. */
function valuesOf(number: number): (string | number | null)[][] {
  const learner = `raw-0000-0000-0000-${String(number % learners).padStart(12, '0')}`;
  const turn = Math.floor(number / learners);
  const question = `docker.question-number-${turn % questions}`;
  const arrival = Math.floor(turn / questions) + 1;
  const now = Date.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const section = 'docker.what-is-docker';
  const response = '{"option":"a"}';
  return [
    [
      ...[learner, randomUUID(), question, arrival, 'answer', now, today, now, 1, 1, 'en', section, response],
      ...[1, 'good', 4_000, null, null, null],
    ],
    [learner, question, 2.3065 + arrival, 2.118, today, today, arrival, 0, 0, 1],
    [learner, today, section, 6, 1, 1, 0, 4_000, 1, 9_000],
  ];
}

export type RawWriter = { write(): Promise<void>; close(): Promise<void> };

/** better-sqlite3 with the settings that the app has. */
export function openRawSqlite(file: string): RawWriter {
  const db = new Sqlite(file, { timeout: 1_000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  const prepared = statements(() => '?').map((text) => db.prepare(text));
  const inOne = db.transaction((values: ReturnType<typeof valuesOf>) => {
    for (const [index, statement] of prepared.entries()) statement.run(values[index]);
  });
  let number = 0;
  return {
    write: async () => inOne.immediate(valuesOf(number++)),
    close: async () => void db.close(),
  };
}

/** pg with as many connections as there are at a time, each statement prepared. */
export function openRawPostgresql(url: string, connections: number): RawWriter {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const texts = statements((place) => `$${place}`);
  let number = 0;
  return {
    async write() {
      const values = valuesOf(number++);
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        for (const [index, text] of texts.entries()) {
          await client.query({ name: `raw_${index}`, text, values: values[index] ?? [] });
        }
        await client.query('COMMIT');
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
