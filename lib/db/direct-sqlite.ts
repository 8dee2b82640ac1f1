import Sqlite from 'better-sqlite3';
import type { Direct } from './direct.ts';
import { UniqueClash } from './errors.ts';
import { Mutex } from './mutex.ts';
import { patienceMs, patiently } from './patience.ts';
import { type Reader, readerOf } from './reader-of.ts';
import type { Sql } from './sql.ts';
import { fileWatch, isClash, isLocked, rethrow, told } from './sqlite-errors.ts';

type Commit = { statements: readonly Sql[]; resolve: () => void; reject: (error: unknown) => void };

/** So many commits go to the disk together; more would keep the event loop waiting. */
const mostTogether = 64;

/**
 * A connection of its own on which every call is over before another one begins.
 * @param writing held while somebody else in this process writes to the same file
 */
export async function openDirectSqlite(url: string, writing = new Mutex()): Promise<Direct> {
  // The driver itself never waits for a lock, since it would keep the event loop waiting.
  const driver = new Sqlite(url.slice('file:'.length), { timeout: 0, fileMustExist: true });
  const prepared = new Map<string, Sqlite.Statement<unknown[]>>();
  const prepare = (text: string) => {
    const statement = prepared.get(text) ?? driver.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  const readers = new Map<string, Reader>();
  const readerFor = (text: string) => {
    const reader = readers.get(text) ?? readerOf(driver.prepare(text));
    readers.set(text, reader);
    return reader;
  };
  const expectSameFile = fileWatch(url);
  const limit = () => performance.now() + patienceMs;

  // Does not wait for `writing`: in WAL mode no read waits for a write.
  const query: Direct['query'] = <Row>({ sql, values }: Sql) =>
    patiently(() => readerFor(sql).rows(values) as Row[], isLocked, limit());

  // Inside another transaction the driver makes of this one a savepoint: a commit that is refused takes no other along.
  const write = driver.transaction(({ statements }: Commit) => {
    for (const { sql, values } of statements) prepare(sql).run(values);
  });
  const writeTogether = driver.transaction((commits: readonly Commit[]) => commits.map(faultOf));

  /** What kept a commit from being written, null when it was. A fault that ended the whole transaction is thrown. */
  function faultOf(commit: Commit): unknown {
    try {
      write(commit);
      return null;
    } catch (error) {
      if (!driver.inTransaction) throw error;
      return toFault(error);
    }
  }

  /** The same for each of those that wait; one that is alone is a transaction by itself, at half the cost. */
  function faultsOf(commits: readonly Commit[]): unknown[] {
    expectSameFile();
    const [only] = commits;
    if (!only || commits.length > 1) return writeTogether.immediate(commits);
    try {
      write.immediate(only);
      return [null];
    } catch (error) {
      if (isLocked(error)) throw error;
      return [toFault(error)];
    }
  }

  const waiting: Commit[] = [];
  let isUnderWay = false;

  function commit(statements: readonly Sql[], last: readonly Sql[] = []): Promise<void> {
    return new Promise((resolve, reject) => {
      waiting.push({ statements: [...statements, ...last], resolve, reject });
      if (isUnderWay) return;
      isUnderWay = true;
      setImmediate(commitWaiting);
    });
  }

  /** Whoever asked in the same moment shares one write to the disk: waiting for it is what a commit costs most. */
  async function commitWaiting(): Promise<void> {
    const until = limit();
    try {
      const release = await writing.take(patienceMs);
      const together = waiting.slice(0, mostTogether);
      const faults = await patiently(() => faultsOf(together), isLocked, until)
        .catch(rethrow)
        .finally(release);
      waiting.splice(0, together.length);
      for (const [index, { resolve, reject }] of together.entries()) {
        const fault = faults[index];
        if (fault === null) resolve();
        else reject(fault);
      }
    } catch (error) {
      for (const { reject } of waiting.splice(0)) reject(error);
    }
    isUnderWay = waiting.length > 0;
    if (isUnderWay) setImmediate(commitWaiting);
  }

  const settings = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON';
  await patiently(() => driver.exec(settings), isLocked, limit());
  return { provider: 'sqlite', query, commit, close: async () => void driver.close() };
}

const toFault = (error: unknown) =>
  isClash(error) ? new UniqueClash('A row is there already.', { cause: error }) : told(error);
