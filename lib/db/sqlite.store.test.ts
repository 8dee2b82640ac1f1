import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDatabase } from './database.builder.ts';
import type { Database } from './database.ts';
import { DatabaseBusy } from './errors.ts';
import { sql } from './sql.ts';

let db: Database;
let url: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ db, url, remove } = await aDatabase('sqlite'));
});
afterEach(() => remove());

const aCourse = { description: '{}', languages: '[]', access: 'open', position: 1 };
const insertCourse = (id: string) => sql`
  INSERT INTO "Course" ("id", "title", "description", "languages", "access", "position")
  VALUES (${id}, '{}', '{}', '[]', 'open', 1)`;

/** Another process that holds the write lock for three seconds. */
async function aHolder() {
  const script = `
    const db = new (require('better-sqlite3'))(process.argv[1]);
    db.exec('BEGIN IMMEDIATE');
    console.log('held');
    setTimeout(() => db.exec('COMMIT'), 3000);`;
  const holder = spawn(process.execPath, ['-e', script, url.slice('file:'.length)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(holder, 'exit');
  await once(holder.stdout, 'data');
  return { gone };
}

test('while another process writes for three seconds, a write is given up after one and nothing else waits', async () => {
  await db.write.course.deleteMany(); // the first call of all takes its time
  const { gone } = await aHolder();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begun = performance.now();
  const writes = await Promise.allSettled([
    db.commit([insertCourse('a')]),
    db.write.course.create({ data: { id: 'b', title: '{}', ...aCourse } }),
    db.write.$transaction((transaction) => transaction.course.deleteMany()),
    db.commit([insertCourse('c')]),
  ]);
  const waited = performance.now() - begun;
  delay.disable();
  expect(writes.map((outcome) => outcome.status === 'rejected' && outcome.reason)).toEqual(
    Array(4).fill(expect.any(DatabaseBusy)),
  );
  expect(waited).toBeGreaterThan(900);
  expect(waited).toBeLessThan(2_000);
  expect(delay.percentile(75) / 1e6).toBeLessThan(50);
  expect(await db.read.course.count()).toBe(0);

  await gone;
  await db.commit([insertCourse('later')]);
  expect(await db.query(sql`SELECT "id" FROM "Course"`)).toEqual([{ id: 'later' }]);
}, 10_000);

test('a commit that is refused at its very end leaves the next write unharmed', async () => {
  const orphan = { id: 'lost', courseId: 'nowhere', position: 1, title: '{}' };
  const refused = db.write.$transaction(async (transaction) => {
    await transaction.$executeRaw`PRAGMA defer_foreign_keys = ON`;
    await transaction.article.create({ data: orphan });
  });
  await expect(refused).rejects.toThrow(/ForeignKey/);
  await db.commit([insertCourse('next')]);
  await db.write.course.create({ data: { id: 'after', title: '{}', ...aCourse } });
  expect(await db.read.course.count()).toBe(2);
  expect(await db.read.article.count()).toBe(0);
});

test('a transaction that takes too long is rolled back and keeps nobody waiting', async () => {
  const late = db.write.$transaction(
    async (transaction) => {
      await transaction.course.create({ data: { id: 'late', title: '{}', ...aCourse } });
      await new Promise(() => {});
    },
    { timeout: 50 },
  );
  late.catch(() => {});
  await db.commit([insertCourse('next')]);
  expect(await db.query(sql`SELECT "id" FROM "Course"`)).toEqual([{ id: 'next' }]);
});

test('an answer is on the disk before it is acknowledged, and children go with their parents', async () => {
  const pragma = (name: string) => db.write.$queryRawUnsafe<Record<string, bigint | string>[]>(`PRAGMA ${name}`);
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2n }]);
  expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1n }]);
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
});

test('the connection for reads cannot write', async () => {
  await expect(db.read.course.create({ data: { id: 'a', title: '{}', ...aCourse } })).rejects.toThrow();
  expect(await db.read.course.count()).toBe(0);
});
