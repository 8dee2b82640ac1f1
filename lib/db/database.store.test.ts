import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from './database.builder.ts';
import type { Database } from './database.ts';
import { isUniqueClash, UniqueClash } from './errors.ts';
import { sql } from './sql.ts';

const anAccount = (id: string) => ({ id, email: `${id}@example.org`, name: id, role: 'learner', createdAt: 0n });

const aTotal = (durationMs: number, answers = 1) => sql`
  INSERT INTO "DayTotal" ("learnerId", "studyDay", "sectionId", "level", "answers", "correct", "firsts", "durationMs",
    "recalled", "foreseen")
  VALUES (${'ann'}, ${'2026-11-24'}, ${'docker.why'}, ${0}, ${answers}, ${0}, ${0}, ${durationMs}, ${0}, ${0})
  ON CONFLICT ("learnerId", "studyDay", "sectionId", "level") DO UPDATE SET
    "answers" = "DayTotal"."answers" + excluded."answers",
    "durationMs" = "DayTotal"."durationMs" + excluded."durationMs"`;

const aLogRow = (id: string, arrival: number) => sql`
  INSERT INTO "ReviewLog" ("learnerId", "id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt")
  VALUES (${'ann'}, ${id}, ${'docker.one'}, ${arrival}, ${'suspend'}, ${arrival}, ${'2026-11-24'}, ${arrival})`;

/** A moment that is waited for, and the way to bring it about. */
function aSignal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const names = async () => (await db.read.user.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);

  /** Prisma begins a call when somebody waits for it. */
  const started = <Result>(call: PromiseLike<Result>) => call.then((result) => result);

  /** For a write that is under way to be done, if nothing held it back: two reads by the same road. */
  const timeEnough = async () => {
    await names();
    await names();
  };

  /** Opens a transaction that adds `inside` and is rolled back on demand. */
  async function aFailingTransaction() {
    const begun = aSignal();
    const held = aSignal();
    const failing = db.write.$transaction(async (transaction) => {
      await transaction.user.create({ data: anAccount('inside') });
      begun.give();
      await held.given;
      throw new Error('rolled back');
    });
    await begun.given;
    return async () => {
      held.give();
      await expect(failing).rejects.toThrow('rolled back');
    };
  }

  test('a plain write during a transaction that rolls back is kept', async () => {
    const rollBack = await aFailingTransaction();
    const plain = started(db.write.user.create({ data: anAccount('outside') }));
    const direct = db.commit([aTotal(5)]);
    await timeEnough();
    await rollBack();
    await plain;
    await direct;
    expect(await names()).toEqual(['outside']);
    expect(await db.read.dayTotal.count()).toBe(1);
  });

  test('a repeated id during a transaction that rolls back is taken, since the first was never kept', async () => {
    const rollBack = await aFailingTransaction();
    const repeated = started(db.write.user.create({ data: anAccount('inside') }));
    await timeEnough();
    await rollBack();
    await repeated;
    expect(await names()).toEqual(['inside']);
  });

  test('a read does not see what is not committed, and sees what is', async () => {
    const rollBack = await aFailingTransaction();
    expect(await names()).toEqual([]);
    await rollBack();
    await db.write.user.create({ data: anAccount('kept') });
    expect(await names()).toEqual(['kept']);
    expect(await db.query(sql`SELECT "id" FROM "User"`)).toEqual([{ id: 'kept' }]);
  });

  test('a repeated id is told apart from other faults, and leaves the next write unharmed', async () => {
    await db.write.user.create({ data: anAccount('twice') });
    const clash = await db.write.user.create({ data: anAccount('twice') }).catch((error: unknown) => error);
    expect(isUniqueClash(clash)).toBe(true);
    await db.write.user.create({ data: anAccount('next') });
    expect(await names()).toEqual(['next', 'twice']);
  });

  test('a commit writes all of its statements', async () => {
    const other = sql`DELETE FROM "User" WHERE "id" = ${'bob'}`;
    await db.write.user.create({ data: anAccount('bob') });
    await db.commit([aLogRow('a', 1), aTotal(4_000), other]);
    expect(await db.read.reviewLog.count()).toBe(1);
    expect(await db.read.dayTotal.count()).toBe(1);
    expect(await names()).toEqual([]);
  });

  test('a commit that meets a row that is there already writes nothing', async () => {
    await db.commit([aLogRow('a', 1)]);
    const clash = await db.commit([aTotal(4_000), aLogRow('b', 1)]).catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(UniqueClash);
    expect(isUniqueClash(clash)).toBe(true);
    expect(await db.read.dayTotal.count()).toBe(0);
    await db.commit([aTotal(4_000), aLogRow('b', 2)]);
    expect(await db.read.dayTotal.count()).toBe(1);
  });

  test('of commits asked for at once, one that is refused takes no other along', async () => {
    const incomplete = sql`INSERT INTO "User" ("id") VALUES (${'nobody'})`;
    await db.commit([aLogRow('a', 1)]);
    const commits = [[aTotal(1)], [aTotal(10), aLogRow('b', 1)], [aTotal(100), incomplete], [aTotal(1_000)]];
    const outcomes = await Promise.allSettled(commits.map((statements) => db.commit(statements)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await db.query(sql`SELECT "durationMs" FROM "DayTotal"`)).toEqual([{ durationMs: 1_001 }]);
    expect(await names()).toEqual([]);
  });

  test('more commits than go to the disk together are all written', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, i) => db.commit([aTotal(1), aLogRow(String(i), i + 1)])));
    expect(await db.query(sql`SELECT "answers" FROM "DayTotal"`)).toEqual([{ answers: 200 }]);
    expect(await db.read.reviewLog.count()).toBe(200);
  });

  test('what goes last in a commit builds on the rest, and stands or falls with it', async () => {
    const sweep = sql`DELETE FROM "DayTotal" WHERE "durationMs" = ${4_000}`;
    await db.commit([aLogRow('a', 1), aTotal(4_000)], [sweep]);
    expect([await db.read.reviewLog.count(), await db.read.dayTotal.count()]).toEqual([1, 0]);
    const clash = await db.commit([aTotal(5_000)], [sweep, aLogRow('b', 1)]).catch((error: unknown) => error);
    expect(clash).toBeInstanceOf(UniqueClash);
    expect(await db.read.dayTotal.count()).toBe(0);
    await db.commit([aTotal(5_000)]);
    expect(await db.read.dayTotal.count()).toBe(1);
  });

  test('of several commits with the same arrival number, one is kept', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const outcomes = await Promise.allSettled(ids.map((id) => db.commit([aTotal(1), aLogRow(id, 1)])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(UniqueClash);
    }
    expect(await db.query(sql`SELECT "answers" FROM "DayTotal"`)).toEqual([{ answers: 1 }]);
  });

  test('writers at the same time all count, by either way', async () => {
    await db.commit([aTotal(0, 0)]);
    const byPrisma = () => started(db.write.dayTotal.updateMany({ data: { answers: { increment: 1 } } }));
    const inTransaction = () =>
      db.write.$transaction((transaction) => transaction.dayTotal.updateMany({ data: { answers: { increment: 1 } } }));
    const writers = Array.from({ length: 8 }, () => [byPrisma(), inTransaction(), db.commit([aTotal(1)])]).flat();
    await Promise.all(writers);
    expect(await db.query(sql`SELECT "answers" FROM "DayTotal"`)).toEqual([{ answers: 24 }]);
  });

  test('whole numbers, fractions, text and nothing come back as they went in', async () => {
    const at = 1_764_000_000_123;
    const stability = 0.1 + 0.2;
    await db.commit([
      sql`INSERT INTO "Memory" ("learnerId", "questionId", "stability", "difficulty", "reps", "lapses", "suspended")
          VALUES (${'ann'}, ${'“温故”?$1'}, ${stability}, ${5}, ${3}, ${0}, ${0})`,
      aTotal(at),
    ]);
    expect(await db.query(sql`SELECT "questionId", "stability", "difficulty", "due", "reps" FROM "Memory"`)).toEqual([
      { questionId: '“温故”?$1', stability, difficulty: 5, due: null, reps: 3 },
    ]);
    expect(
      await db.query(sql`SELECT "durationMs", count(*) AS "n", sum("durationMs") AS "sum" FROM "DayTotal"
                              WHERE "learnerId" = ${'ann'} GROUP BY "durationMs"`),
    ).toEqual([{ durationMs: at, n: 1, sum: at }]);
  });
});
