import Sqlite from 'better-sqlite3';
import { UserError } from '../env/user-error.mjs';

const sentences: Record<string, (file: string) => string> = {
  SQLITE_BUSY: (file) => `Another program holds ${file}: end it and start again.`,
  SQLITE_NOTADB: (file) => `${file} is no SQLite database: move it away, or name another file with DATABASE_URL.`,
  SQLITE_CORRUPT: (file) =>
    `${file} is damaged: put back the latest backup (npm run -s wengu -- restore FILE; they are in the folder backups).`,
  SQLITE_CANTOPEN: (file) => `${file} cannot be opened: give yourself the right to write it and its folder.`,
  SQLITE_READONLY: (file) => `${file} cannot be written: give yourself the right to write it and its folder.`,
  SQLITE_FULL: (file) => `The disk of ${file} is full: free some space and start again.`,
};

/** One sentence for what a person can mend; anything else is thrown as it is. */
export function explainSqlite(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  // Extended codes begin with the one they refine: SQLITE_READONLY_DIRECTORY.
  const known = Object.keys(sentences).find((code) => error.code.startsWith(code));
  const sentence = known === undefined ? undefined : sentences[known];
  return sentence ? new UserError(sentence(file), { cause: error }) : error;
}
