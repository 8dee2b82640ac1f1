import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, openDatabase } from './database.ts';

/** A fresh, migrated database on SQLite for one test; `remove` closes it and leaves nothing behind. */
export async function aDatabase(): Promise<{ db: Database; remove(): Promise<void> }> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wengu-db-'));
  const file = path.join(folder, 'wengu.db');
  const driver = new Sqlite(file);
  driver.exec(await fs.readFile('prisma/sqlite/migrations/001_init/migration.sql', 'utf8'));
  driver.close();
  const db = await openDatabase(`file:${file}`);
  const remove = async () => {
    await db.close();
    await fs.rm(folder, { recursive: true });
  };
  return { db, remove };
}
