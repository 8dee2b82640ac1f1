import fs from 'node:fs/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aDatabase, anEmptyDatabase, providers } from '../db/database.builder.ts';
import { sql } from '../db/sql.ts';
import { UserError } from '../env/user-error.mjs';
import { inspectDatabase } from './inspect-database.ts';

describe.each(providers)('on %s', (provider) => {
  test('nothing is wrong with a database that is up to date', async () => {
    const { url, remove } = await aDatabase(provider);
    onTestFinished(remove);
    expect(await inspectDatabase(url)).toEqual({ pending: [], damage: [] });
  });
});

test('an empty PostgreSQL database waits for all migrations', async () => {
  const { url, remove } = await anEmptyDatabase('postgresql');
  onTestFinished(remove);
  expect((await inspectDatabase(url)).pending).toContain('001_init');
});

test('an SQLite file that is not there is told, and not made', async () => {
  const { url, remove } = await anEmptyDatabase('sqlite');
  onTestFinished(remove);
  await expect(inspectDatabase(url)).rejects.toThrow(/is not there yet/);
  await expect(fs.access(url.slice('file:'.length))).rejects.toThrow('ENOENT');
});

test('a file of another kind is named', async () => {
  const { url, remove } = await anEmptyDatabase('sqlite');
  onTestFinished(remove);
  await fs.writeFile(url.slice('file:'.length), 'This is a letter, and no database at all.'.repeat(100));
  await expect(inspectDatabase(url)).rejects.toThrow(UserError);
});

test('damaged pages are found', async () => {
  const { url, remove, db } = await aDatabase('sqlite');
  onTestFinished(remove);
  const [root] = await db.query<{ page: number }>(
    sql`SELECT "rootpage" AS "page" FROM "sqlite_master" WHERE "name" = ${'ReviewLog'}`,
  );
  await db.close();
  const file = url.slice('file:'.length);
  const bytes = await fs.readFile(file);
  const head = ((root?.page ?? Number.NaN) - 1) * 4096;
  bytes.fill(0xff, head, head + 8);
  await fs.writeFile(file, bytes);
  expect((await inspectDatabase(url)).damage).not.toEqual([]);
});

test('PostgreSQL out of reach is told with its address and without the password', async () => {
  const reason = await inspectDatabase('postgres://ann:hush@127.0.0.1:1/wengu').catch((error) => error);
  expect(reason).toBeInstanceOf(UserError);
  expect(reason.message).toContain('127.0.0.1:1');
  expect(reason.message).not.toContain('hush');
});
