import { readSettings } from '../env/settings.mjs';
import { type Database, openDatabase } from './database.ts';

declare global {
  var wenguDatabase: Promise<Database> | undefined;
}

/** The app's one database, opened when it is first asked for. Next may load this file twice, the process is one. */
export function sharedDatabase(): Promise<Database> {
  globalThis.wenguDatabase ??= openDatabase(readSettings().databaseUrl).catch((error) => {
    globalThis.wenguDatabase = undefined;
    throw error;
  });
  return globalThis.wenguDatabase;
}
