import { openRawPostgresql, openRawSqlite } from './raw-answer.ts';
import { comparison, type Row } from './row.ts';
import { answering, openStudy } from './study.ts';
import { callsPerSecond, medianTime } from './timing.ts';

type Place = { url: string; folder: string; full: boolean };

const learners = 40;
const together = 8;

/** An answer through the use case beside the driver's own writes to the same file, round by round. */
export async function answersOnSqlite({ url, folder, full }: Place): Promise<Row> {
  const study = await openStudy(url, folder, learners);
  const raw = openRawSqlite(url.slice('file:'.length));
  const answer = await answering(study);
  const calls = full ? 1_000 : 200;
  const ours: number[] = [];
  const beside: number[] = [];
  await medianTime(calls, answer);
  await medianTime(calls, raw.write);
  while (ours.length < (full ? 15 : 7)) {
    beside.push(await medianTime(calls, raw.write));
    ours.push(await medianTime(calls, answer));
  }
  await raw.close();
  await study.db.close();
  return comparison(
    {
      ...{ what: 'an answer in process, SQLite, p50', unit: 'ms', target: '≤ 1 ms and ≤ 4 ×', ours },
      beside: { name: 'better-sqlite3', values: beside },
    },
    (found) => found.ours <= 1 && found.ratio <= 4,
  );
}

/** The same on PostgreSQL, eight at a time. */
export async function answersOnPostgresql({ url, folder, full }: Place): Promise<Row> {
  const study = await openStudy(url, folder, learners);
  const raw = openRawPostgresql(url, together);
  const answer = await answering(study);
  const calls = full ? 2_000 : 400;
  const ours: number[] = [];
  const beside: number[] = [];
  await callsPerSecond(calls, together, answer);
  await callsPerSecond(calls, together, raw.write);
  while (ours.length < (full ? 15 : 7)) {
    beside.push(await callsPerSecond(calls, together, raw.write));
    ours.push(await callsPerSecond(calls, together, answer));
  }
  await raw.close();
  await study.db.close();
  return comparison(
    {
      ...{ what: 'answers in process, PostgreSQL, 8 at a time', unit: '1/s', target: '≥ 0.6 ×', ours },
      beside: { name: 'pg', values: beside },
    },
    ({ ratio }) => ratio >= 0.6,
  );
}
