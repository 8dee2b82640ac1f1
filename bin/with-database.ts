import path from 'node:path';
import { type Database, openDatabase } from '../lib/db/database.ts';
import { DatabaseBusy } from '../lib/db/errors.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { UserError } from '../lib/env/user-error.mjs';
import { findPending } from '../lib/migrate/find-pending.ts';
import { migrateDatabase } from '../lib/migrate/migrate-database.ts';
import { now } from '../lib/request/clock.ts';
import { makeDataFolder } from './start/data-folder.mjs';

type Work<Result> = (db: Database) => Promise<Result>;

/** Runs a command on the database of the settings, which is made or brought up to date first, as a start would. */
export async function withDatabase<Result>(work: Work<Result>): Promise<Result> {
  const { databaseUrl, dataDir } = readSettings();
  makeDataFolder(dataDir);
  const log = (line: string) => console.error(line);
  await migrateDatabase(databaseUrl, { now: now(), backups: path.join(dataDir, 'backups'), log });
  return onDatabase(databaseUrl, work);
}

/**
 * Runs a command on the database as it is: nothing of what it looks for can be in one that it makes itself.
 * @throws UserError when it is not there or not up to date
 */
export async function withDatabaseAsItIs<Result>(work: Work<Result>): Promise<Result> {
  const { databaseUrl } = readSettings();
  const pending = await findPending(databaseUrl);
  if (pending.length === 0) return onDatabase(databaseUrl, work);
  throw new UserError(`The database waits for ${pending.join(', ')}: npm start brings it up to date.`);
}

async function onDatabase<Result>(url: string, work: Work<Result>): Promise<Result> {
  try {
    const db = await openDatabase(url);
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseBusy)) throw error;
    throw new UserError(`${error.message} Try again in a moment.`, { cause: error });
  }
}
