import { describe, expect, onTestFinished, test } from 'vitest';
import { aDatabase, providers } from './database.builder.ts';
import { holdTogether, takeAlone, takeDuty } from './in-use.mjs';
import { sql } from './sql.ts';

describe.each(providers)('on %s', (provider) => {
  test('many may use a database together, and only nobody beside who has it alone', async () => {
    const { url, remove } = await aDatabase(provider);
    onTestFinished(remove);
    const [one, other] = [await holdTogether(url), await holdTogether(url)];
    expect(await takeAlone(url)).toBeNull();
    await one?.();
    expect(await takeAlone(url)).toBeNull();
    await other?.();
    const alone = await takeAlone(url);
    expect(alone).not.toBeNull();
    expect(await holdTogether(url)).toBeNull();
    expect(await takeAlone(url)).toBeNull();
    await alone?.();
    const again = await holdTogether(url);
    expect(again).not.toBeNull();
    await again?.();
  });

  test('one of many has the duty, beside all who use the database, until it ends', async () => {
    const { url, remove } = await aDatabase(provider);
    onTestFinished(remove);
    const use = await holdTogether(url);
    const one = await takeDuty(url, () => {});
    expect(one).not.toBeNull();
    expect(await takeDuty(url, () => {})).toBeNull();
    await one?.();
    const other = await takeDuty(url, () => {});
    expect(other).not.toBeNull();
    await other?.();
    await use?.();
  });
});

test('a hold that is lost with its connection is taken again', async () => {
  const { url, db, remove } = await aDatabase('postgresql');
  onTestFinished(remove);
  const release = await holdTogether(url);
  const holder = sql`SELECT pid FROM pg_locks WHERE locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  const [before] = await db.query<{ pid: number }>(holder);
  await db.query(sql`SELECT pg_terminate_backend(${before?.pid}::int)`);
  await expect.poll(async () => (await db.query<{ pid: number }>(holder))[0]?.pid ?? before?.pid).not.toBe(before?.pid);
  expect(await takeAlone(url)).toBeNull();
  await release?.();
  const alone = await takeAlone(url);
  expect(alone).not.toBeNull();
  await alone?.();
});
