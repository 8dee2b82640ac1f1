import fs from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Copies a database that may be in use, as it stands between two transactions.
 * @param folder made when it is not there
 * @param now milliseconds since 1970, for the copy's name
 * @returns the copy's path
 */
export async function backUpSqlite(file: string, folder: string, now: number): Promise<string> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { name, ext } = path.parse(file);
  const copy = path.join(folder, `${name}-${new Date(now).toISOString().replace(/[:.]/g, '-')}${ext}`);
  const source = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    // Whole or not at all: a copy that was cut short never has the name of a copy.
    await source.backup(`${copy}.part`);
  } finally {
    source.close();
  }
  fs.renameSync(`${copy}.part`, copy);
  return copy;
}
