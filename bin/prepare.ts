import { hasAdministrator } from '../features/people/has-administrator.ts';
import { openDatabase } from '../lib/db/database.ts';
import { readSettings } from '../lib/env/settings.mjs';

const db = await openDatabase(readSettings().databaseUrl);
console.log(JSON.stringify({ administrator: await hasAdministrator({ db }) }));
await db.close();
