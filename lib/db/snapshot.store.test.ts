import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from './database.builder.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  const insert = (id: string) =>
    db.commit([
      sql`
      INSERT INTO "User" ("id", "email", "name", "role", "createdAt") VALUES (${id}, ${id}, ${id}, 'learner', ${1})`,
    ]);
  const ids = sql`SELECT "id", "createdAt" FROM "User" ORDER BY "id"`;

  test('a snapshot shows one moment however long it is open, and nobody who writes waits for it', async () => {
    await insert('ann');
    const snapshot = await db.snapshot();
    await insert('ben');
    expect(await snapshot.query(ids)).toEqual([{ id: 'ann', createdAt: 1 }]);
    await db.write.user.delete({ where: { id: 'ann' } });
    expect(await snapshot.query(ids)).toEqual([{ id: 'ann', createdAt: 1 }]);
    await snapshot.close();
    const later = await db.snapshot();
    expect(await later.query(ids)).toEqual([{ id: 'ben', createdAt: 1 }]);
    await later.close();
  });

  test('a row is a list of its values where that is wished', async () => {
    await insert('ann');
    const snapshot = await db.snapshot();
    expect(await snapshot.values(ids)).toEqual([['ann', 1]]);
    expect(await snapshot.query(ids)).toEqual([{ id: 'ann', createdAt: 1 }]);
    await snapshot.close();
  });

  test('a snapshot writes nothing', async () => {
    const snapshot = await db.snapshot();
    await expect(snapshot.query(sql`DELETE FROM "User" RETURNING "id"`)).rejects.toThrow(/read-?only/);
    await snapshot.close();
  });
});
