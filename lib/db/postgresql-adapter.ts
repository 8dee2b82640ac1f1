import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { driverError } from './driver-error.ts';
import { DatabaseBusy } from './errors.ts';
import { isOutOfReach, isUnreachable } from './postgresql-errors.ts';

/** Prisma's adapter over our pool, with the loss of the server turned into DatabaseBusy. */
export async function connectPostgresql(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const driver = await new PrismaPg(pool).connect();
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
  if (isLost(error)) throw new DatabaseBusy('The database is out of reach.', { cause: error });
  throw error;
}

const kinds = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];

function isLost(error: unknown): boolean {
  const known = driverError(error);
  if (known?.kind === 'postgres') return isOutOfReach(known.code ?? '');
  return known ? kinds.includes(known.kind) : isUnreachable(error);
}
