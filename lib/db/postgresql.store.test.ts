import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDatabase } from './database.builder.ts';
import { type Database, openDatabase } from './database.ts';
import { DatabaseBusy } from './errors.ts';
import { sql } from './sql.ts';

let db: Database;
let url: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ db, url, remove } = await aDatabase('postgresql'));
});
afterEach(() => remove());

const ways = {
  'a read': (of: Database) => of.query(sql`SELECT 1`),
  'a commit': (of: Database) => of.commit([sql`DELETE FROM "Memory"`]),
  'a read by Prisma': (of: Database) => of.read.memory.count(),
  'a transaction': (of: Database) => of.write.$transaction((transaction) => transaction.memory.deleteMany()),
};

test.each(Object.entries(ways))('%s on a server that is not there is told apart from other faults', async (_, way) => {
  const nowhere = await openDatabase('postgresql://wengu@127.0.0.1:1/wengu');
  await expect(way(nowhere)).rejects.toBeInstanceOf(DatabaseBusy);
  await nowhere.close();
});

async function aConnection(): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

test('a commit that has to give way in a deadlock is made again', async () => {
  const accounts = ['ann', 'bob'].map((id) => ({ id, email: id, name: id, role: 'learner', createdAt: 0n }));
  await db.write.user.createMany({ data: accounts });
  const update = (id: string) => sql`UPDATE "User" SET "newPerDay" = "newPerDay" + ${1} WHERE "id" = ${id}`;
  const other = await aConnection();
  await other.query(`SET deadlock_timeout = '1min'; BEGIN; UPDATE "User" SET "newPerDay" = 20 WHERE "id" = 'bob'`);

  const commit = db.commit([update('ann')], [update('bob')]);
  const waiting = sql`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await db.query(waiting)).length === 0);
  await other.query(`UPDATE "User" SET "newPerDay" = 20 WHERE "id" = 'ann'`);
  await other.query('COMMIT');
  await other.end();

  await commit;
  expect(await db.query(sql`SELECT "newPerDay" FROM "User"`)).toEqual([{ newPerDay: 21 }, { newPerDay: 21 }]);
}, 10_000);

test('connections that the server ends fail once, and then all goes on', async () => {
  const begun = db.write.$transaction(async (transaction) => {
    await transaction.memory.count();
    const other = await aConnection();
    await other.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await other.end();
    await transaction.memory.count();
  });
  await expect(begun).rejects.toBeInstanceOf(DatabaseBusy);
  for (const way of Object.values(ways)) await way(db);
});
