import path from 'node:path';
import { type Database, openDatabase } from '../lib/db/database.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { migrateDatabase } from '../lib/migrate/migrate-database.ts';
import { now } from '../lib/request/clock.ts';
import { makeDataFolder } from './start/data-folder.mjs';

/** Runs a command on the database of the settings, which is made or brought up to date first, as a start would. */
export async function withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  const { databaseUrl, dataDir } = readSettings();
  makeDataFolder(dataDir);
  const log = (line: string) => console.error(line);
  await migrateDatabase(databaseUrl, { now: now(), backups: path.join(dataDir, 'backups'), log });
  const db = await openDatabase(databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}
