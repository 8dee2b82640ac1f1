import fs from 'node:fs';
import Sqlite from 'better-sqlite3';
import { explainSqlite } from '../migrate/explain-sqlite.ts';

/**
 * Copies a database that may be in use, as it stands at one moment. VACUUM INTO reads in one transaction: who writes
 * waits for nothing, and the copy is done however much is written, where SQLite's page by page copy would begin anew.
 * It keeps this process until it is done.
 * @param copy only its owner reads it; it gets its name when it is whole
 */
export function copySqlite(file: string, copy: string): void {
  const unfinished = `${copy}.part`;
  try {
    fs.writeFileSync(unfinished, '', { mode: 0o600 });
    const db = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      db.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      db.close();
    }
    const handle = fs.openSync(unfinished, 'r+');
    fs.fsyncSync(handle);
    fs.closeSync(handle);
    fs.renameSync(unfinished, copy);
  } catch (error) {
    throw explainSqlite(error, file);
  } finally {
    fs.rmSync(unfinished, { force: true });
  }
}
