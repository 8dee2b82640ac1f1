import pg from 'pg';
import { join, raw } from 'sql-template-tag';
import { countBusyRetry } from './busy-retries.mjs';
import type { Direct } from './direct.ts';
import { DatabaseBusy, UniqueClash } from './errors.ts';
import { patienceMs } from './patience.ts';
import { isUnreachable, stateOf } from './postgresql-errors.ts';
import { type Sql, sql } from './sql.ts';

/** PostgreSQL's types whose values come as text; ours are whole numbers below 2^53. */
const whole: number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];
export const types = {
  getTypeParser: (type: number) => (whole.includes(type) ? Number : pg.types.getTypeParser(type)),
};

export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: patienceMs });
  // An idle connection that the server ends is dropped from the pool; unheard, the error would end this process.
  pool.on('error', () => {});
  return pool;
}

export function openDirectPostgresql(url: string): Direct {
  const pool = openPool(url);
  return { ...directOver(pool), close: () => pool.end() };
}

/** Calls over a pool that others use as well, and that is theirs to close. */
export function directOver(pool: pg.Pool): Omit<Direct, 'close'> {
  const names = new Map<string, string>();

  async function run<Row>({ text, values }: Sql, on: pg.Pool | pg.PoolClient = pool): Promise<Row[]> {
    const name = names.get(text) ?? `wengu_${names.size}`;
    names.set(text, name);
    return (await on.query({ name, text, values, types })).rows;
  }

  async function runAll(statements: readonly Sql[]): Promise<void> {
    const client = await pool.connect();
    let broken = false;
    try {
      await client.query('BEGIN');
      for (const statement of statements) await run(statement, client);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function commit(statements: readonly Sql[], last: readonly Sql[] = []): Promise<void> {
    const first = asOne(statements);
    await againAfterConflict(() => (last.length === 0 ? run(first) : runAll([first, ...last])));
  }

  return { provider: 'postgresql', query: (statement) => run<never>(statement).catch(rethrow), commit };
}

/** A statement is its own transaction: one journey to the server, where BEGIN and COMMIT would make it five. */
function asOne(statements: readonly Sql[]): Sql {
  const parts = statements.map((statement, index) => sql`${raw(`part${index}`)} AS (${statement})`);
  return sql`WITH ${join(parts)} SELECT`;
}

const tries = 3;
/** Transactions that cannot be put in an order, or a deadlock: the same again may go through. */
const conflicts = ['40001', '40P01'];
const uniqueViolation = '23505';

/** Counted and not timed: PostgreSQL takes a second by itself to find that two wait for each other. */
async function againAfterConflict(work: () => Promise<unknown>, attempt = 1): Promise<void> {
  try {
    await work();
  } catch (error) {
    const state = stateOf(error);
    if (state === uniqueViolation) throw new UniqueClash('A row is there already.', { cause: error });
    if (!conflicts.includes(state)) rethrow(error);
    if (attempt === tries) throw new DatabaseBusy('Others were in the way each time.', { cause: error });
    countBusyRetry();
    return againAfterConflict(work, attempt + 1);
  }
}

export function rethrow(error: unknown): never {
  if (isUnreachable(error)) throw new DatabaseBusy('The database is out of reach.', { cause: error });
  throw error;
}
