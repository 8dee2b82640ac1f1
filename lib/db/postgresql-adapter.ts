import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { driverError } from './driver-error.ts';
import { DatabaseBusy } from './errors.ts';

/**
 * Prisma's adapter over our pool, with the loss of the server turned into DatabaseBusy.
 * @param options.prepare keep each statement prepared: for a fixed set of statements only, none is ever forgotten
 */
export async function connectPostgresql(pool: pg.Pool, { prepare }: { prepare: boolean }): Promise<SqlDriverAdapter> {
  const names = new Map<string, string>();
  const nameOf = (sql: string) => {
    const name = names.get(sql) ?? `wengu_${names.size}`;
    names.set(sql, name);
    return name;
  };
  const options = prepare ? { statementNameGenerator: ({ sql }: { sql: string }) => nameOf(sql) } : {};
  const driver = await new PrismaPg(pool, options).connect();
  return {
    ...calls(driver),
    executeScript: (script) => driver.executeScript(script).catch(rethrow),
    startTransaction: async (level) => wrap(await driver.startTransaction(level).catch(rethrow)),
    dispose: () => driver.dispose(),
  };
}

/** Prisma's own transaction leaves COMMIT and ROLLBACK to its caller; this one does them itself. */
function wrap(transaction: Transaction): Transaction {
  const run = (sql: string) => transaction.executeRaw({ sql, args: [], argTypes: [] });
  return {
    ...calls(transaction),
    options: { usePhantomQuery: true },
    async commit() {
      // Gives the connection back in any case: the pool drops a broken one.
      await run('COMMIT')
        .catch(rethrow)
        .finally(() => transaction.commit());
    },
    async rollback() {
      await run('ROLLBACK').catch(() => {});
      await transaction.rollback();
    },
  };
}

function calls(queryable: SqlQueryable): SqlQueryable {
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    queryRaw: (query) => queryable.queryRaw(query).catch(rethrow),
    executeRaw: (query) => queryable.executeRaw(query).catch(rethrow),
  };
}

function rethrow(error: unknown): never {
  if (isUnreachable(error)) throw new DatabaseBusy('The database is out of reach.', { cause: error });
  throw error;
}

/** A deadlock, or transactions that cannot be put in an order: the same again may go through. */
export function isConflict(error: unknown): boolean {
  return driverError(error)?.kind === 'TransactionWriteConflict';
}

const kinds = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];
/** Errors of the driver without a code of the server. */
const words = /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection error)/;
const socketErrors = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH'];

function isUnreachable(error: unknown): boolean {
  const known = driverError(error);
  if (known?.kind === 'postgres') {
    // Class 08: connection exceptions; 57P: shut down, crashed, or not yet started.
    return /^(08|57P0)/.test(known.code ?? '');
  }
  if (known) return kinds.includes(known.kind);
  if (!(error instanceof Error)) return false;
  return words.test(error.message) || ('code' in error && socketErrors.includes(String(error.code)));
}
