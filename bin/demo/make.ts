import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { addDays } from '../../core/study-day/study-day.ts';
import { loadContent } from '../../features/bank/load-content.ts';
import { makeDemo } from '../../features/demo/make-demo.ts';
import { rebuildStates } from '../../features/review/rebuild-states.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { readSettings } from '../../lib/env/settings.mjs';
import { migrateDatabase } from '../../lib/migrate/migrate-database.ts';
import { now } from '../../lib/request/clock.ts';
import { contentMark } from '../content-mark.ts';
import { counter } from '../counter.ts';
import { step } from '../progress.mjs';
import { explain } from '../start/explain.mjs';

// Fills the demo's database; the list of accounts is written last, and says that it is whole.
const say = (line: string) => console.log(line);

try {
  const { databaseUrl, dataDir } = readSettings();
  const until = new Date(now()).toISOString().slice(0, 10);
  const begin = Date.parse(addDays(until, -190));
  await migrateDatabase(databaseUrl, { now: begin, backups: path.join(dataDir, 'backups'), log: say });
  const db = await openDatabase(databaseUrl);
  try {
    const mark = contentMark(process.cwd());
    await step(say, 'Loading the content', () =>
      loadContent({ root: path.resolve('content'), mark }, { db, now: begin }),
    );
    // Of nothing yet, so that the start finds logs and states by the same rules.
    await rebuildStates({ tell: () => {} }, { db });
    const password = randomBytes(6).toString('base64url').padEnd(10, 'x');
    const { show, end } = counter('of 30 learners');
    // Yesterday: today is left to do.
    const wanted = { until: addDays(until, -1), password, tell: show };
    const accounts = await step(say, 'Thirty learners learn for half a year', () =>
      makeDemo(wanted, { db, newId: randomUUID }).finally(end),
    );
    const list = `${JSON.stringify({ password, accounts }, null, 2)}\n`;
    fs.writeFileSync(path.join(dataDir, 'accounts.json'), list, { mode: 0o600 });
  } finally {
    await db.close();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
