import { statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { driverError } from './driver-error.ts';
import { DatabaseUnwritable } from './errors.ts';

/** The driver's own code, which Prisma's adapter hands on; '' when the fault was not the driver's. */
function codeOf(error: unknown): string {
  return error instanceof Sqlite.SqliteError ? error.code : (driverError(error)?.originalCode ?? '');
}

/** Another process holds the lock. */
export const isLocked = (error: unknown) =>
  codeOf(error).startsWith('SQLITE_BUSY') || driverError(error)?.kind === 'SocketTimeout';

export const isClash = (error: unknown) => /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(error));

/** No room on the disk, a disk that fails, a file or a folder in which nobody may write. */
const unwritable = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN)/;

/** DatabaseUnwritable for what only keeps everybody from writing, and everything else as it is. */
export function told(error: unknown): unknown {
  return unwritable.test(codeOf(error)) ? new DatabaseUnwritable(`${error}`, { cause: error }) : error;
}

export function rethrow(error: unknown): never {
  throw told(error);
}

/**
 * Looks whether the file is still the one that was opened. One that was removed or replaced can go on being written to,
 * and whatever is written is lost.
 * @returns a function that throws DatabaseUnwritable when it is not
 */
export function fileWatch(url: string): () => void {
  const file = url.slice('file:'.length);
  const nameOf = () => {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev} ${found.ino}`;
  };
  const opened = nameOf();
  return () => {
    if (nameOf() !== opened) throw new DatabaseUnwritable('The database file was removed or replaced.');
  };
}
