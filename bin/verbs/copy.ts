import { copyDatabase } from '../../features/backup/copy-database.ts';
import { verifyStates } from '../../features/review/verify-states.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { databaseUrl } from '../../lib/env/read-value.mjs';
import { findPending } from '../../lib/migrate/find-pending.ts';
import { now } from '../../lib/request/clock.ts';
import { aloneWith } from '../alone-with.ts';
import { counter } from '../counter.ts';
import { noteInLog } from '../note-in-log.ts';
import { type Verb, WrongUsage } from '../verb.ts';

export const copy: Verb = {
  usage: 'copy --from URL --to URL',
  about: [
    'Copies all data into an empty database, from SQLite to PostgreSQL or back: all or nothing.',
    'URL is as in DATABASE_URL: file:… or postgres://…. Each table is read back and compared, then what follows from the',
    'logs is verified. What is written to the first one meanwhile is not in the copy: stop the server first to move.',
  ],
  options: { from: { type: 'string' }, to: { type: 'string' } },
  words: 0,
  async run({ values }) {
    const [from, to] = [typedUrl('--from', values.from), typedUrl('--to', values.to)];
    const rowCounter = counter('rows');
    const copied = await aloneWith(to, async () => {
      const tell = rowCounter.show;
      const done = await copyDatabase(from, to, { tell }, { now: now() }).finally(rowCounter.end);
      await noteInLog(to, 'database-copied');
      return done;
    });
    const differing = (await findPending(to)).length > 0 ? null : await countDiffering(to);
    const { rows, tables } = copied;
    return {
      ok: !differing,
      lines: [
        `✓ ${rows} rows in ${tables} tables copied, the same on both sides`,
        ...(differing === null ? ['npm start brings the tables up to date.'] : []),
        ...(differing === 0 ? ['✓ all is as the logs say'] : []),
        ...(differing ? [`✗ ${differing} rows are not as the logs say, there as here: db rebuild mends them`] : []),
      ],
      json: { ...copied, differing },
    };
  },
};

function typedUrl(option: string, typed: unknown): string {
  if (typeof typed !== 'string' || typed === '') throw new WrongUsage(`${option} names a database.`);
  return databaseUrl(option, typed, process.cwd());
}

async function countDiffering(url: string): Promise<number> {
  const { show, end } = counter('learners');
  const db = await openDatabase(url);
  try {
    return (await verifyStates({ first: 0, tell: ({ learners }) => show(learners) }, { db })).differing;
  } finally {
    end();
    await db.close();
  }
}
