import pg from 'pg';
import { PrismaClient } from '../../generated/postgresql/client.ts';
import type { Database } from './database.ts';
import { DatabaseBusy } from './errors.ts';
import { patienceMs } from './patience.ts';
import { connectPostgresql, isConflict } from './postgresql-adapter.ts';
import { commitAll, queryRows } from './sql.ts';

export async function openPostgresqlDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: patienceMs });
  const adapter = await connectPostgresql(pool, { prepare: false });
  const direct = await connectPostgresql(pool, { prepare: true });
  const { provider, adapterName } = adapter;
  // The clients of both databases are made from the same models; the store suite runs on both.
  const client = new PrismaClient({
    adapter: { provider, adapterName, connect: async () => adapter },
  }) as unknown as Database['write'];
  return {
    provider: 'postgresql',
    read: client,
    write: client,
    query: (statement) => queryRows(direct, statement),
    commit: (statements) => againAfterConflict(() => commitAll(direct, statements)),
    async close() {
      await client.$disconnect();
      await pool.end();
    },
  };
}

const tries = 3;

/** Counted and not timed: PostgreSQL takes a second by itself to find that two wait for each other. */
async function againAfterConflict<Result>(work: () => Promise<Result>, attempt = 1): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isConflict(error)) throw error;
    if (attempt === tries) throw new DatabaseBusy('Others were in the way each time.', { cause: error });
    return againAfterConflict(work, attempt + 1);
  }
}
