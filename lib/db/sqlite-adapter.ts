import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { DatabaseBusy } from './errors.ts';
import { makeMutex } from './mutex.ts';

/** The driver waits this long for a lock and blocks the event loop meanwhile; more patience is ours, and does not. */
const driverWaitMs = 25;
const patienceMs = 1000;

const settings = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`;

/**
 * Prisma's adapter has one connection, on which a statement outside a transaction would run inside whichever
 * transaction happens to be open, and be rolled back with it. Here every statement and transaction waits for one
 * mutex, and a transaction takes the write lock as it begins, so that it is never refused halfway.
 */
export function serialSqlite(url: string): SqlDriverAdapterFactory {
  const factory = new PrismaBetterSqlite3({ url, timeout: driverWaitMs });
  const { provider, adapterName } = factory;
  return {
    provider,
    adapterName,
    async connect(): Promise<SqlDriverAdapter> {
      const driver = await factory.connect();
      await driver.executeScript(settings);
      const mutex = makeMutex();
      const run = (sql: string) => driver.executeRaw({ sql, args: [], argTypes: [] });

      async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
        const release = await mutex.take();
        try {
          return await patiently(work);
        } finally {
          release();
        }
      }

      async function startTransaction(): Promise<Transaction> {
        const release = await mutex.take();
        try {
          await patiently(() => run('BEGIN IMMEDIATE'));
        } catch (error) {
          release();
          throw error;
        }
        // A commit that fails leaves the transaction open: it is rolled back, or the next one could not begin.
        const end = async (last: () => Promise<unknown>) => {
          try {
            await last();
          } catch (error) {
            await run('ROLLBACK').catch(() => {});
            throw error;
          } finally {
            release();
          }
        };
        return {
          provider,
          adapterName,
          options: { usePhantomQuery: true },
          queryRaw: (query) => driver.queryRaw(query),
          executeRaw: (query) => driver.executeRaw(query),
          commit: () => end(() => patiently(() => run('COMMIT'))),
          rollback: () => end(() => run('ROLLBACK')),
        };
      }

      return {
        provider,
        adapterName,
        queryRaw: (query) => alone(() => driver.queryRaw(query)),
        executeRaw: (query) => alone(() => driver.executeRaw(query)),
        executeScript: (script) => alone(() => driver.executeScript(script)),
        startTransaction,
        dispose: () => driver.dispose(),
      };
    },
  };
}

/** Tries again while another process holds the lock. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() - begun > patienceMs) throw new DatabaseBusy('The database is locked.', { cause: error });
      await pause(10);
    }
  }
}

function isBusy(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === 'object' && cause !== null && 'kind' in cause && cause.kind === 'SocketTimeout';
}
