import type { Db } from '../../../lib/db/database.ts';

const pageSize = 500;

type Where = { learnerId: { gt?: string; in?: string[] } };

/** Where a learner can have rows: the log, and what should follow from it. */
const tables = [
  (db: Db, where: Where) =>
    db.reviewLog.groupBy({ by: ['learnerId'], where, orderBy: { learnerId: 'asc' }, take: pageSize }),
  (db: Db, where: Where) =>
    db.memory.groupBy({ by: ['learnerId'], where, orderBy: { learnerId: 'asc' }, take: pageSize }),
  (db: Db, where: Where) =>
    db.dayTotal.groupBy({ by: ['learnerId'], where, orderBy: { learnerId: 'asc' }, take: pageSize }),
];

/** Everybody who has a log, a memory or a total, each once; only a page of them at a time is held. */
export async function* learnerIds(db: Db): AsyncGenerator<string> {
  for (const [index, table] of tables.entries()) {
    // Paged within one table and in the order of the database, whose collation is not ours to know.
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page = idsOf(await table(db, { learnerId: { gt: after } }));
      const seen = await Promise.all(tables.slice(0, index).map((earlier) => earlier(db, { learnerId: { in: page } })));
      const known = new Set(idsOf(seen.flat()));
      yield* page.filter((id) => !known.has(id));
      after = page.at(-1);
    }
  }
}

const idsOf = (rows: { learnerId: string }[]) => rows.map(({ learnerId }) => learnerId);
