import Sqlite from 'better-sqlite3';
import pg from 'pg';

// Who serves a database holds it together with others; who rewrites it whole holds it alone. The lock is the operating
// system's or the database server's own, so that it is gone with the process, however that ended. Plain Node, since the
// server takes it too.

/** Any number that no other program uses. */
const key = 1_466_274_407;

/** @typedef {() => Promise<void>} Release */

/**
 * Marks a database as in use, beside others who use it.
 *
 * @param {string} url
 * @returns {Promise<Release | null>} null while somebody has it alone
 */
export function holdTogether(url) {
  return url.startsWith('file:')
    ? holdFile(url, ['BEGIN', 'SELECT * FROM sqlite_master'])
    : holdAdvisory(url, 'pg_try_advisory_lock_shared');
}

/**
 * Keeps everybody else from a database.
 *
 * @param {string} url
 * @returns {Promise<Release | null>} null while anybody uses it
 */
export function takeAlone(url) {
  return url.startsWith('file:') ? holdFile(url, ['BEGIN EXCLUSIVE']) : holdAdvisory(url, 'pg_try_advisory_lock');
}

/**
 * A file beside the database, locked as SQLite locks: the database's own lock is for its transactions.
 *
 * @param {string} url
 * @param {string[]} statements
 * @returns {Promise<Release | null>}
 */
async function holdFile(url, statements) {
  const lock = new Sqlite(`${url.slice('file:'.length)}.in-use`, { timeout: 0 });
  try {
    for (const statement of statements) lock.exec(statement);
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return async () => void lock.close();
}

/**
 * @param {string} url
 * @param {'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared'} lock
 * @returns {Promise<Release | null>}
 */
async function holdAdvisory(url, lock) {
  const client = new pg.Client(url);
  // A database server that goes away takes the lock with it; the app finds its own way back to it.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(`SELECT ${lock}($1) AS held`, [key]);
  if (rows[0]?.held) return () => client.end();
  await client.end();
  return null;
}
