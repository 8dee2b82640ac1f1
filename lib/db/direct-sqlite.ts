import Sqlite from 'better-sqlite3';
import type { Direct } from './direct.ts';
import { UniqueClash } from './errors.ts';
import { Mutex } from './mutex.ts';
import { patienceMs, patiently } from './patience.ts';
import type { Sql } from './sql.ts';

/**
 * A connection of its own on which every call is over before another one begins.
 * @param writing held while somebody else in this process writes to the same file
 */
export async function openDirectSqlite(url: string, writing = new Mutex()): Promise<Direct> {
  // The driver itself never waits for a lock, since it would keep the event loop waiting.
  const driver = new Sqlite(url.slice('file:'.length), { timeout: 0, fileMustExist: true });
  const statements = new Map<string, Sqlite.Statement<unknown[]>>();
  const prepare = (text: string) => {
    const statement = statements.get(text) ?? driver.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const write = driver.transaction((given: readonly Sql[]) => {
    for (const { sql, values } of given) prepare(sql).run(values);
  });
  const limit = () => performance.now() + patienceMs;

  // Does not wait for `writing`: in WAL mode no read waits for a write.
  const query: Direct['query'] = <Row>({ sql, values }: Sql) =>
    patiently(() => prepare(sql).all(values) as Row[], isLocked, limit());

  async function commit(given: readonly Sql[], last: readonly Sql[] = []): Promise<void> {
    const until = limit();
    const release = await writing.take(patienceMs);
    try {
      await patiently(() => write.immediate([...given, ...last]), isLocked, until);
    } catch (error) {
      throw isClash(error) ? new UniqueClash('A row is there already.', { cause: error }) : error;
    } finally {
      release();
    }
  }

  const settings = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON';
  await patiently(() => driver.exec(settings), isLocked, limit());
  return { provider: 'sqlite', query, commit, close: async () => void driver.close() };
}

const hasCode = (error: unknown, codes: RegExp) => error instanceof Sqlite.SqliteError && codes.test(error.code);
/** Another process holds the lock. */
const isLocked = (error: unknown) => hasCode(error, /^SQLITE_BUSY/);
const isClash = (error: unknown) => hasCode(error, /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/);
