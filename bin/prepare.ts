import path from 'node:path';
import { hasAdministrator } from '../features/people/has-administrator.ts';
import { openDatabase } from '../lib/db/database.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { migrateDatabase } from '../lib/migrate/migrate-database.ts';
import { explain } from './start/explain.mjs';

// What start waits for: it says on stdout, as JSON, what start has to know, and on stderr why it could not.
try {
  const { databaseUrl, dataDir } = readSettings();
  const steps: string[] = [];
  const backups = path.join(dataDir, 'backups');
  await migrateDatabase(databaseUrl, { now: Date.now(), backups, log: (step) => steps.push(step) });
  const db = await openDatabase(databaseUrl);
  console.log(JSON.stringify({ steps, administrator: await hasAdministrator({ db }) }));
  await db.close();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
