import Database from 'better-sqlite3';
import pg from 'pg';

export type LoggedAnswer = { learnerId: string; id: string; questionId: string; durationMs: number };

const select = `SELECT "learnerId", "id", "questionId", "durationMs" FROM "ReviewLog" WHERE "kind" = 'answer'`;

/** The answers in the log, read past the app by the bare driver. */
export async function readLog(databaseUrl: string): Promise<LoggedAnswer[]> {
  if (databaseUrl.startsWith('file:')) {
    const database = new Database(databaseUrl.slice('file:'.length), { readonly: true });
    const rows = database.prepare<[], LoggedAnswer>(select).all();
    database.close();
    return rows;
  }
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<LoggedAnswer>(select);
  await client.end();
  return rows;
}
