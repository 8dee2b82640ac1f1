import { hasAdministrator } from '../features/people/has-administrator.ts';
import { openDatabase } from '../lib/db/database.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { explain } from './start/explain.mjs';

// What start waits for: it says on stdout, as JSON, what start has to know, and on stderr why it could not.
try {
  const db = await openDatabase(readSettings().databaseUrl);
  console.log(JSON.stringify({ administrator: await hasAdministrator({ db }) }));
  await db.close();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
