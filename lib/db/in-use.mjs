import { setTimeout as pause } from 'node:timers/promises';

// Who serves a database holds it together with others; who rewrites it whole holds it alone. The lock is the operating
// system's or the database server's own, so that it is gone with the process, however that ended. Plain Node, since the
// server takes it too, and only the driver that is needed.

/** Any numbers that no other program uses. */
const useKey = 1_466_274_407;
const dutyKey = 1_466_274_408;

/** How long until a lost hold is asked for again. */
const pauseMs = 500;

/** @typedef {() => Promise<void>} Release */

/**
 * Marks a database as in use, beside others who use it. A hold that is lost with a database server is taken again when
 * that is back.
 *
 * @param {string} url
 * @returns {Promise<Release | null>} null while somebody has it alone
 */
export function holdTogether(url) {
  return url.startsWith('file:')
    ? holdFile(`${url}.in-use`, ['BEGIN', 'SELECT * FROM sqlite_master'])
    : keepAdvisory(url, 'pg_try_advisory_lock_shared');
}

/**
 * Keeps everybody else from a database.
 *
 * @param {string} url
 * @returns {Promise<Release | null>} null while anybody uses it
 */
export function takeAlone(url) {
  return url.startsWith('file:')
    ? holdFile(`${url}.in-use`, ['BEGIN EXCLUSIVE'])
    : holdAdvisory(url, 'pg_try_advisory_lock', useKey);
}

/**
 * Of all servers on a database makes one the one that does what one of them has to do.
 *
 * @param {string} url
 * @param {() => void} lost called when it is not that one any more
 * @returns {Promise<Release | null>} null while another one is
 */
export function takeDuty(url, lost) {
  return url.startsWith('file:')
    ? holdFile(`${url}.duty`, ['BEGIN EXCLUSIVE'])
    : holdAdvisory(url, 'pg_try_advisory_lock', dutyKey, lost);
}

/**
 * A file beside the database, locked as SQLite locks: the database's own lock is for its transactions.
 *
 * @param {string} url of the file that is locked
 * @param {string[]} statements
 * @returns {Promise<Release | null>}
 */
async function holdFile(url, statements) {
  const { default: Sqlite } = await import('better-sqlite3');
  const lock = new Sqlite(url.slice('file:'.length), { timeout: 0 });
  try {
    for (const statement of statements) lock.exec(statement);
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return async () => void lock.close();
}

/** @typedef {'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared'} Lock */

/**
 * @param {string} url
 * @param {Lock} lock
 * @returns {Promise<Release | null>}
 */
async function keepAdvisory(url, lock) {
  let wanted = true;
  let release = await holdAdvisory(url, lock, useKey, again);
  async function again() {
    while (wanted) {
      release = await holdAdvisory(url, lock, useKey, again).catch(() => null);
      if (release) return;
      await pause(pauseMs, undefined, { ref: false });
    }
  }
  return (
    release &&
    (async () => {
      wanted = false;
      await release?.();
    })
  );
}

/**
 * @param {string} url
 * @param {Lock} lock
 * @param {number} key
 * @param {() => void} [lost] called when the connection ends, and the lock with it
 * @returns {Promise<Release | null>}
 */
async function holdAdvisory(url, lock, key, lost = () => {}) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  // What ends the connection is told by its end; the event alone would end the process.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(`SELECT ${lock}($1) AS held`, [key]);
  if (rows[0]?.held) {
    client.once('end', lost);
    return () => client.end();
  }
  await client.end();
  return null;
}
