import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import type { Mutex } from './mutex.ts';
import { patienceMs, patiently } from './patience.ts';
import { fileWatch, isLocked, rethrow } from './sqlite-errors.ts';

const connections = {
  read: { settings: 'PRAGMA query_only = ON;', begin: 'BEGIN' },
  // Takes the write lock as a transaction begins, so that none is refused halfway.
  write: { settings: 'PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;', begin: 'BEGIN IMMEDIATE' },
};

/**
 * A connection of its own for Prisma. Its own adapter would run a statement outside a transaction inside whichever
 * transaction happens to be open, and roll it back with it. Here whoever writes, and every transaction, waits for one
 * mutex, and for other processes, together at most as long as patience goes.
 */
export function sqliteAdapter(url: string, purpose: 'read' | 'write', mutex: Mutex): SqlDriverAdapterFactory {
  const { provider, adapterName } = aFactory(url);
  return { provider, adapterName, connect: () => openSqlite(url, purpose, mutex) };
}

// The driver itself never waits for a lock, since it would keep the event loop waiting.
const aFactory = (url: string) => new PrismaBetterSqlite3({ url, timeout: 0, fileMustExist: true });

async function openSqlite(url: string, purpose: 'read' | 'write', mutex: Mutex): Promise<SqlDriverAdapter> {
  const factory = aFactory(url);
  const { provider, adapterName } = factory;
  const driver = await factory.connect();
  const { settings, begin } = connections[purpose];
  const run = (sql: string) => driver.executeRaw({ sql, args: [], argTypes: [] });
  const limit = () => performance.now() + patienceMs;
  const expectSameFile = purpose === 'write' ? fileWatch(url) : () => {};

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const until = limit();
    // A read is over in the turn in which it begins: only an open transaction could be in its way.
    if (purpose === 'read' && !mutex.isHeld) return patiently(work, isLocked, until);
    const release = await mutex.take(patienceMs);
    try {
      expectSameFile();
      return await patiently(work, isLocked, until);
    } finally {
      release();
    }
  }

  async function startTransaction(): Promise<Transaction> {
    const until = limit();
    const release = await mutex.take(patienceMs);
    try {
      expectSameFile();
      await patiently(() => run(begin), isLocked, until);
    } catch (error) {
      release();
      rethrow(error);
    }
    return {
      provider,
      adapterName,
      options: { usePhantomQuery: true },
      queryRaw: (query) => driver.queryRaw(query).catch(rethrow),
      executeRaw: (query) => driver.executeRaw(query).catch(rethrow),
      async commit() {
        try {
          await patiently(() => run('COMMIT'), isLocked, limit());
        } catch (error) {
          // Still open, it would take in whatever comes next.
          await run('ROLLBACK').catch(() => {});
          rethrow(error);
        } finally {
          release();
        }
      },
      async rollback() {
        // SQLite has rolled back by itself when the disk was full or failed.
        await run('ROLLBACK').catch(() => {});
        release();
      },
    };
  }

  await patiently(() => driver.executeScript(`PRAGMA journal_mode = WAL; ${settings}`), isLocked, limit());
  return {
    provider,
    adapterName,
    queryRaw: (query) => alone(() => driver.queryRaw(query)).catch(rethrow),
    executeRaw: (query) => alone(() => driver.executeRaw(query)).catch(rethrow),
    executeScript: (script) => alone(() => driver.executeScript(script)).catch(rethrow),
    startTransaction,
    dispose: () => driver.dispose(),
  };
}
