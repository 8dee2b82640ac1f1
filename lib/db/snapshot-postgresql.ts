import pg from 'pg';
import { rethrow, types } from './direct-postgresql.ts';
import { patienceMs } from './patience.ts';
import type { Snapshot } from './snapshot.ts';
import type { Sql } from './sql.ts';

/**
 * Not one of the pool's connections: those are for calls that are soon over.
 * @throws DatabaseBusy, as its queries do, when the server is out of reach
 */
export async function openPostgresqlSnapshot(url: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  // What ends the connection is told by the query that meets it; the event alone would end this process.
  client.on('error', () => {});
  const names = new Map<string, string>();
  try {
    await client.connect();
    // The moment is that of the first read.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1');
  } catch (error) {
    await client.end().catch(() => {});
    rethrow(error);
  }
  function prepared({ text, values }: Sql) {
    const name = names.get(text) ?? `wengu_${names.size}`;
    names.set(text, name);
    return { name, text, values, types };
  }
  return {
    async query<Row>(statement: Sql) {
      const { rows } = await client.query(prepared(statement)).catch(rethrow);
      return rows as Row[];
    },
    async values<Row extends unknown[]>(statement: Sql) {
      const { rows } = await client.query<Row>({ ...prepared(statement), rowMode: 'array' }).catch(rethrow);
      return rows;
    },
    close: () => client.end().catch(() => {}),
  };
}
