import Sqlite from 'better-sqlite3';
import pg from 'pg';

// Logs of other learners, 1,000 answers each to 200 questions over 250 days, and the totals of their days.

const columns = `"learnerId", "id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt", "version", "revision",
  "language", "sectionId", "response", "correct", "rating", "durationMs"`;
const totals = `"learnerId", "studyDay", "sectionId", "level", "answers", "correct", "firsts", "durationMs", "recalled",
  "foreseen"`;

const onSqlite = [
  `WITH RECURSIVE number(i) AS (SELECT @from UNION ALL SELECT i + 1 FROM number WHERE i + 1 < @to)
  INSERT INTO "ReviewLog" (${columns})
  SELECT printf('%08x-other', (i / 1000 * 2654435761) % 4294967296), printf('%012x', i), 'docker.question-' || (i % 200),
    1 + i % 1000 / 200, 'answer', 1767225600000 + i % 1000 * 21600000,
    date('2026-01-01', '+' || (i % 1000 / 4) || ' days'), 0, 1, 1, 'en', 'docker.what-is-docker', '{"option":"a"}', 1,
    'good', 4000
  FROM number`,
  `WITH RECURSIVE number(i) AS (SELECT @from / 4 UNION ALL SELECT i + 1 FROM number WHERE i + 1 < @to / 4)
  INSERT INTO "DayTotal" (${totals})
  SELECT printf('%08x-other', (i / 250 * 2654435761) % 4294967296), date('2026-01-01', '+' || (i % 250) || ' days'),
    'docker.what-is-docker', 6, 4, 4, 0, 16000, 4, 36000
  FROM number`,
];
const onPostgresql = [
  `INSERT INTO "ReviewLog" (${columns})
  SELECT lpad(to_hex((i / 1000 * 2654435761) % 4294967296), 8, '0') || '-other', lpad(to_hex(i), 12, '0'),
    'docker.question-' || (i % 200), 1 + i % 1000 / 200, 'answer', 1767225600000 + i % 1000 * 21600000,
    to_char(date '2026-01-01' + (i % 1000 / 4)::int, 'YYYY-MM-DD'), 0, 1, 1, 'en', 'docker.what-is-docker',
    '{"option":"a"}', 1, 'good', 4000
  FROM generate_series($1::bigint, $2::bigint - 1) AS i`,
  `INSERT INTO "DayTotal" (${totals})
  SELECT lpad(to_hex((i / 250 * 2654435761) % 4294967296), 8, '0') || '-other',
    to_char(date '2026-01-01' + (i % 250)::int, 'YYYY-MM-DD'), 'docker.what-is-docker', 6, 4, 4, 0, 16000, 4, 36000
  FROM generate_series($1::bigint / 4, $2::bigint / 4 - 1) AS i`,
];

/** Adds answers number `from` to `to` − 1, and lets the database take stock of them as it does by itself in time. */
export async function growLogs(url: string, from: number, to: number): Promise<void> {
  if (url.startsWith('file:')) {
    const db = new Sqlite(url.slice('file:'.length));
    // A number would come as a float, and divide as one.
    for (const statement of onSqlite) db.prepare(statement).run({ from: BigInt(from), to: BigInt(to) });
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  for (const statement of onPostgresql) await client.query(statement, [from, to]);
  await client.query('VACUUM ANALYZE "ReviewLog", "DayTotal"');
  await client.end();
}
