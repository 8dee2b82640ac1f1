import path from 'node:path';
import { backUp } from '../features/backup/back-up.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { explain } from './start/explain.mjs';

// What the server starts each night, with the instant that its clock shows.
try {
  const { databaseUrl: url, dataDir } = readSettings();
  await backUp(path.join(dataDir, 'backups'), { url, now: Number(process.argv[2]) });
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
