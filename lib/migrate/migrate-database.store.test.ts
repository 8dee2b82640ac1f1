import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDatabase, anEmptyDatabase, providers } from '../db/database.builder.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { UserError } from '../env/user-error.mjs';
import { migrateDatabase } from './migrate-database.ts';
import { slow, someMigrations } from './migrations.builder.ts';

const now = Date.parse('2026-11-24T09:30:00Z');
const project = path.resolve(import.meta.dirname, '../..');

async function fill(db: Database): Promise<void> {
  await db.commit([
    sql`INSERT INTO "User" ("id", "email", "name", "role", "createdAt") VALUES ('ann', 'ann@example.org', 'Ann', 'learner', 7)`,
    sql`INSERT INTO "Course" ("id", "title", "description", "languages", "access", "position")
        VALUES ('docker', '温故', '{}', '["en"]', 'open', 1)`,
    sql`INSERT INTO "Enrolment" ("userId", "courseId", "role", "createdAt") VALUES ('ann', 'docker', 'learner', 7)`,
    sql`INSERT INTO "ReviewLog" ("learnerId", "id", "questionId", "arrival", "kind", "at", "studyDay", "receivedAt")
        VALUES ('ann', 'a', 'docker.one', 1, 'suspend', 1764000000123, '2026-11-24', 1764000000123)`,
  ]);
}

/** All that is in the tables that hold something, without the columns that the next migration drops or adds. */
async function content(db: Database): Promise<unknown> {
  return {
    users: await db.query(sql`SELECT * FROM "User"`),
    courses: await db.query(sql`SELECT "id", "title", "languages", "access", "position" FROM "Course"`),
    enrolments: await db.query(sql`SELECT * FROM "Enrolment"`),
    log: await db.query(sql`SELECT * FROM "ReviewLog"`),
  };
}

async function history(db: Database): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    sql`SELECT "migration_name" AS "name" FROM "_prisma_migrations" ORDER BY "migration_name"`,
  );
  return rows.map(({ name }) => name);
}

let migrations: ReturnType<typeof someMigrations>;
beforeEach(() => {
  migrations = someMigrations();
});
afterEach(() => migrations.remove());

function migrate(url: string, said: string[] = []): Promise<string[]> {
  const { folder, backups } = migrations;
  return migrateDatabase(url, { now, backups, folder, log: (line) => said.push(line) });
}

/** As `migrate`, in a process of its own: what it printed, its errors included. */
async function migrateApart(url: string): Promise<string> {
  const { folder, backups } = migrations;
  const script = `
    import { migrateDatabase } from './lib/migrate/migrate-database.ts';
    const options = { now: ${now}, backups: ${JSON.stringify(backups)}, folder: ${JSON.stringify(folder)} };
    await migrateDatabase(${JSON.stringify(url)}, { ...options, log: (line) => console.log(line) });`;
  const given = ['--import', 'tsx', '--input-type=module', '-e', script];
  const child = spawn(process.execPath, given, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  return (await Promise.all([text(child.stdout), text(child.stderr)])).join('');
}

async function refusal(url: string): Promise<string> {
  const error = await migrate(url).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('It was not refused.', { cause: error });
  return error.message;
}

describe.each(providers)('on %s', (provider) => {
  let url: string;
  let db: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, url, remove } = await aDatabase(provider));
  });
  afterEach(() => remove());

  test('an empty database gets all migrations, each once', async () => {
    const empty = await anEmptyDatabase(provider);
    const next = migrations.add(provider);
    expect(await migrate(empty.url)).toEqual([...migrations.shipped, next]);
    expect(await migrate(empty.url)).toEqual([]);
    const migrated = await openDatabase(empty.url);
    expect(await history(migrated)).toEqual([...migrations.shipped, next]);
    await migrated.close();
    await empty.remove();
  });

  test('an older database with data is migrated and keeps everything', async () => {
    await fill(db);
    const before = await content(db);
    const next = migrations.add(provider);
    const said: string[] = [];
    expect(await migrate(url, said)).toEqual([next]);
    expect(said.at(-1)).toBe(`Migration ${next} applied.`);
    expect(await content(db)).toEqual(before);
    expect(await db.query(sql`SELECT "colour" FROM "Course"`)).toEqual([{ colour: 'red' }]);
  });

  test('a database newer than the code is refused and left alone', async () => {
    const next = migrations.add(provider);
    await migrate(url);
    migrations.remove();
    migrations = someMigrations();
    expect(await refusal(url)).toBe(
      `The database is newer than this version of Wengu, which does not know migration ${next}: start the newer version, or put back the copy from before it.`,
    );
    expect(await history(db)).toEqual([...migrations.shipped, next]);
  });

  test('a migration that was changed after it was applied is refused, other line endings are not', async () => {
    migrations.change(provider, '001_init', (text) => text.replaceAll('\n', '\r\n'));
    expect(await migrate(url)).toEqual([]);
    migrations.change(provider, '001_init', (text) => `${text}-- more\n`);
    expect(await refusal(url)).toContain('Migration 001_init was changed after it was applied');
  });

  test('a migration that fails halfway leaves the database as it was', async () => {
    await fill(db);
    const before = await content(db);
    migrations.add(provider, `DELETE FROM "ReviewLog";\nINSERT INTO "Nothing" VALUES (1);\n`);
    expect(await refusal(url)).toContain('Migration 900_next failed and was rolled back');
    expect(await content(db)).toEqual(before);
    expect(await history(db)).toEqual(migrations.shipped);
  });

  test('a migration that was begun and not finished, or ends its own transaction, is refused', async () => {
    await db.commit([sql`UPDATE "_prisma_migrations" SET "finished_at" = NULL`]);
    expect(await refusal(url)).toContain('Migration 001_init was begun and did not finish');
    migrations.add(provider, 'BEGIN;\nCOMMIT;\n');
    expect(await refusal(url)).toContain('Migration 900_next ends its own transaction');
  });

  test("somebody else's database is refused", async () => {
    await db.write.$executeRaw`ALTER TABLE "_prisma_migrations" RENAME TO "not_ours"`;
    expect(await refusal(url)).toContain("that are not Wengu's");
  });

  test('three processes that start at once migrate once', async () => {
    await fill(db);
    const next = migrations.add(provider, slow[provider]);
    const said = (await Promise.all([url, url, url].map(migrateApart))).join('');
    expect(said.match(/Migration .*/g)).toEqual([`Migration ${next} applied.`]);
    expect(said.match(/Error/g)).toBeNull();
    expect(await history(db)).toEqual([...migrations.shipped, next]);
    expect(fs.existsSync(migrations.backups) ? fs.readdirSync(migrations.backups) : []).toHaveLength(
      provider === 'sqlite' ? 1 : 0,
    );
  }, 30_000);
});

describe('an SQLite file', () => {
  test('is copied before it is changed, whole and as it was, and not when there is nothing to do', async () => {
    const { db, url, remove } = await aDatabase('sqlite');
    await fill(db);
    const before = await content(db);
    await migrate(url);
    expect(fs.existsSync(migrations.backups)).toBe(false);

    migrations.add('sqlite');
    const said: string[] = [];
    await migrate(url, said);
    const copy = path.join(migrations.backups, 'wengu-2026-11-24T09-30-00-000Z.db');
    expect(said[0]).toBe(`Database copied to ${copy}.`);
    expect(fs.readdirSync(migrations.backups)).toEqual([path.basename(copy)]);
    const old = await openDatabase(`file:${copy}`);
    expect(await content(old)).toEqual(before);
    expect(await history(old)).toEqual(migrations.shipped);
    await old.close();
    await remove();
  });

  test('is refused when a migration would leave rows without the row they belong to', async () => {
    const { db, url, remove } = await aDatabase('sqlite');
    await fill(db);
    migrations.add('sqlite', 'PRAGMA foreign_keys=OFF;\nDELETE FROM "User";\nPRAGMA foreign_keys=ON;\n');
    expect(await refusal(url)).toContain('It leaves 1 row(s) without the row they belong to.');
    expect(await db.read.user.count()).toBe(1);
    await remove();
  });

  test('that is none is refused with a sentence', async () => {
    const { url, remove } = await anEmptyDatabase('sqlite');
    fs.writeFileSync(url.slice('file:'.length), 'These are no pages of a database.'.repeat(100));
    expect(await refusal(url)).toContain('is no SQLite database');
    await remove();
  });
});

test('a PostgreSQL server that is not there is named with its address, and without the password', async () => {
  const said = await refusal('postgres://wengu:secret@127.0.0.1:1/wengu');
  expect(said).toContain('PostgreSQL cannot be reached at 127.0.0.1:1');
  expect(said).not.toContain('secret');
});
