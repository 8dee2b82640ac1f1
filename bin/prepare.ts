import path from 'node:path';
import { isLoaded } from '../features/bank/is-loaded.ts';
import { hasAdministrator } from '../features/people/has-administrator.ts';
import { isFolded } from '../features/review/is-folded.ts';
import { openDirect } from '../lib/db/direct.ts';
import { readSettings } from '../lib/env/settings.mjs';
import { UserError } from '../lib/env/user-error.mjs';
import { migrateDatabase } from '../lib/migrate/migrate-database.ts';
import { now } from '../lib/request/clock.ts';
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
  await migrateDatabase(databaseUrl, { now: now(), backups, log: say });
  const db = await openDirect(databaseUrl);
  try {
    if (!(await isFolded({ db }))) await foldAnew(databaseUrl);
    const mark = contentMark(process.cwd());
    if (!(await isLoaded(mark, { db }))) await load(databaseUrl, mark);
    tell({ administrator: await hasAdministrator({ db }) });
  } finally {
    await db.close();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** Something else follows from the logs than what an earlier version stored. */
async function foldAnew(databaseUrl: string): Promise<void> {
  const { openDatabase } = await import('../lib/db/database.ts');
  const { takeAlone } = await import('../lib/db/in-use.mjs');
  const { rebuildStates } = await import('../features/review/rebuild-states.ts');
  const release = await takeAlone(databaseUrl);
  if (!release) throw new UserError('Another server runs on this database, of an earlier version: stop it first.');
  const db = await openDatabase(databaseUrl);
  try {
    await step(say, 'Reading the logs anew', () => rebuildStates({ tell: () => {} }, { db }));
  } finally {
    await db.close();
    await release();
  }
}

/** A fault in the files is told and keeps nobody from learning what was loaded before. */
async function load(databaseUrl: string, mark: string): Promise<void> {
  // Prisma, parsers and schemas are needed only when there is something to load: a start without them is quicker.
  const { openDatabase } = await import('../lib/db/database.ts');
  const { loadContent } = await import('../features/bank/load-content.ts');
  const { counted, countsLine, problemLines } = await import('./content/content-lines.ts');
  const db = await openDatabase(databaseUrl);
  const outcome = await step(say, 'Loading the content', () =>
    loadContent({ root: path.resolve('content'), mark }, { db, now: now() }),
  ).finally(() => db.close());
  if (outcome.changes.length > 0) say(`  ${countsLine(outcome)}`);
  if (outcome.problems.length === 0) return;
  say(`  ${counted(outcome.problems)}, ${outcome.loaded ? 'these stay as they were' : 'nothing was loaded'}:`);
  for (const line of problemLines(outcome.problems)) say(`  ${line}`);
}
