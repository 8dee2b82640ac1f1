import { setImmediate as nextTurn } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { patienceMs, patiently } from './patience.ts';
import { type Reader, readerOf } from './reader-of.ts';
import type { Snapshot } from './snapshot.ts';
import type { Sql } from './sql.ts';
import { isLocked } from './sqlite-errors.ts';

/** @throws DatabaseBusy when others keep the database locked for a second */
export async function openSqliteSnapshot(url: string): Promise<Snapshot> {
  const driver = new Sqlite(url.slice('file:'.length), { readonly: true, fileMustExist: true, timeout: 0 });
  const readers = new Map<string, Reader>();
  const readerFor = (text: string) => {
    const reader = readers.get(text) ?? readerOf(driver.prepare(text));
    readers.set(text, reader);
    return reader;
  };
  try {
    driver.exec('BEGIN');
    // The moment is that of the first read.
    const read = () => driver.exec('SELECT 1 FROM sqlite_master');
    await patiently(read, isLocked, performance.now() + patienceMs);
  } catch (error) {
    driver.close();
    throw error;
  }
  // A read is over in the turn in which it begins: between two of them everybody else has theirs.
  return {
    async query<Row>({ sql, values }: Sql) {
      await nextTurn();
      return readerFor(sql).rows(values) as Row[];
    },
    async values<Row extends unknown[]>({ sql, values }: Sql) {
      await nextTurn();
      return readerFor(sql).lists(values) as Row[];
    },
    close: async () => void driver.close(),
  };
}
