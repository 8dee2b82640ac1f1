import Sqlite from 'better-sqlite3';
import pg from 'pg';

const columns = `"learnerId", "id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt", "version", "revision",
  "language", "sectionId", "response", "correct", "rating", "durationMs"`;

/** The i-th answer of one learner, to 2,000 questions in turn. */
const onSqlite = `
  WITH RECURSIVE number(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM number WHERE i + 1 < @count)
  INSERT INTO "ReviewLog" (${columns})
  SELECT @learner, printf('%012x', i), 'docker.question-' || (i % 2000), 1 + i / 2000, 'answer',
    1767225600000 + i * 60000, date('2026-01-01', '+' || (i / 1440) || ' days'), 1767225600000, 1, 1, 'en',
    'docker.what-is-docker', '{"option":"a"}', 1, 'good', 4000
  FROM number`;
const onPostgresql = `
  INSERT INTO "ReviewLog" (${columns})
  SELECT $1, lpad(to_hex(i), 12, '0'), 'docker.question-' || (i % 2000), (1 + i / 2000)::int, 'answer',
    1767225600000 + i * 60000, to_char(date '2026-01-01' + (i / 1440)::int, 'YYYY-MM-DD'), 1767225600000, 1, 1, 'en',
    'docker.what-is-docker', '{"option":"a"}', 1, 'good', 4000
  FROM generate_series(0, $2::bigint - 1) AS i`;

/** Lets one learner have given so many answers, and the database take stock of them as it does by itself in time. */
export async function growOneLog(url: string, learner: string, count: number): Promise<void> {
  if (url.startsWith('file:')) {
    const db = new Sqlite(url.slice('file:'.length));
    // A number would come as a float, and divide as one.
    db.prepare(onSqlite).run({ learner, count: BigInt(count) });
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query(onPostgresql, [learner, count]);
  await client.query('VACUUM ANALYZE "ReviewLog"');
  await client.end();
}
