import path from 'node:path';
import { isLoaded, loadContent } from '../features/bank/load-content.ts';
import { hasAdministrator } from '../features/people/has-administrator.ts';
import { type Database, openDatabase } from '../lib/db/database.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { migrateDatabase } from '../lib/migrate/migrate-database.ts';
import { contentMark } from './content-mark.ts';
import { step } from './progress.mjs';
import { explain } from './start/explain.mjs';

// What start waits for: it tells start on stdout, a line of JSON each, what it does and finds, and on stderr why it
// could not go on.
const tell = (fact: { say: string } | { administrator: boolean }) => console.log(JSON.stringify(fact));
const say = (line: string) => tell({ say: line });

try {
  const { databaseUrl, dataDir } = readSettings();
  const backups = path.join(dataDir, 'backups');
  await migrateDatabase(databaseUrl, { now: Date.now(), backups, log: say });
  const db = await openDatabase(databaseUrl);
  try {
    await load(db);
    tell({ administrator: await hasAdministrator({ db }) });
  } finally {
    await db.close();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** A fault in the files is told and keeps nobody from learning what was loaded before. */
async function load(db: Database): Promise<void> {
  const root = process.cwd();
  const mark = contentMark(root);
  if (await isLoaded(mark, { db })) return;
  const { changes, problems } = await step(say, 'Loading the content', () =>
    loadContent({ root: path.join(root, 'content'), mark }, { db, now: Date.now() }),
  );
  if (changes.length > 0) say(`  ${changes.length} things changed`);
  for (const { file, line, message } of problems) say(`  content/${file}:${line} ${message}`);
}
