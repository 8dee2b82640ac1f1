import Sqlite from 'better-sqlite3';
import pg from 'pg';

/** Memories of other learners, 200 each, spread over the whole index and over a year. */
const onSqlite = `
  WITH RECURSIVE number(i) AS (SELECT @from UNION ALL SELECT i + 1 FROM number WHERE i + 1 < @to)
  INSERT INTO "Memory" ("learnerId", "questionId", "stability", "difficulty", "due", "lastDay", "reps", "lapses", "suspended")
  SELECT printf('%08x-other', (i / 200 * 2654435761) % 4294967296), 'docker.question-' || (i % 200), 12.5, 5.5,
    date('2026-01-01', '+' || (i % 365) || ' days'), '2026-01-01', 3, 0, 0
  FROM number`;
const onPostgresql = `
  INSERT INTO "Memory" ("learnerId", "questionId", "stability", "difficulty", "due", "lastDay", "reps", "lapses", "suspended")
  SELECT lpad(to_hex((i / 200 * 2654435761) % 4294967296), 8, '0') || '-other', 'docker.question-' || (i % 200), 12.5, 5.5,
    to_char(date '2026-01-01' + (i % 365)::int, 'YYYY-MM-DD'), '2026-01-01', 3, 0, 0
  FROM generate_series($1::bigint, $2::bigint - 1) AS i`;

/** Adds memories number `from` to `to` − 1, and lets the database take stock of them as it does by itself in time. */
export async function growMemories(url: string, from: number, to: number): Promise<void> {
  if (url.startsWith('file:')) {
    const db = new Sqlite(url.slice('file:'.length));
    // A number would come as a float, and divide as one.
    db.prepare(onSqlite).run({ from: BigInt(from), to: BigInt(to) });
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query(onPostgresql, [from, to]);
  await client.query('VACUUM ANALYZE "Memory"');
  await client.end();
}
