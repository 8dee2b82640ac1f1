import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, providers } from './database.builder.ts';
import type { Database } from './database.ts';
import { isUniqueClash } from './errors.ts';

describe.each(providers)('on %s', (provider) => {
  let db: Database;
  let remove: () => Promise<void>;

  const anAccount = (id: string) => ({ id, email: `${id}@example.org`, name: id, role: 'learner', createdAt: 0n });

  beforeEach(async () => {
    ({ db, remove } = await aDatabase(provider));
  });

  afterEach(() => remove());

  test('a plain write during a transaction that rolls back is kept', async () => {
    let rollBack: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      rollBack = resolve;
    });
    let begin: () => void = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const failing = db.write.$transaction(async (transaction) => {
      await transaction.user.create({ data: anAccount('inside') });
      begin();
      await held;
      throw new Error('rolled back');
    });
    await begun;
    const plain = db.write.user.create({ data: anAccount('outside') });
    rollBack();
    await expect(failing).rejects.toThrow('rolled back');
    await plain;
    expect((await db.read.user.findMany()).map(({ id }) => id)).toEqual(['outside']);
  });

  test('a repeated id is told apart from other faults, and leaves the next write unharmed', async () => {
    await db.write.user.create({ data: anAccount('twice') });
    const clash = await db.write.user.create({ data: anAccount('twice') }).catch((error: unknown) => error);
    expect(isUniqueClash(clash)).toBe(true);
    await db.write.user.create({ data: anAccount('next') });
    expect(await db.read.user.count()).toBe(2);
  });
});
