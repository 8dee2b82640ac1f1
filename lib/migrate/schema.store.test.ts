import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { aDatabase, providers } from '../db/database.builder.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Prisma's own comparison of two states of a schema: 0 when they are the same, 2 when not. */
async function compare(url: string, provider: string, from: string[], to: string[]): Promise<number> {
  const given = ['node_modules/prisma/build/index.js', 'migrate', 'diff', ...from, ...to, '--exit-code'];
  const env = { ...process.env, DB_PROVIDER: provider, DATABASE_URL: url, CHECKPOINT_DISABLE: '1' };
  try {
    await promisify(execFile)(process.execPath, given, { cwd: project, env });
    return 0;
  } catch (error) {
    return Number(Object(error).code);
  }
}

describe.each(providers)('on %s', (provider) => {
  const migrations = ['--from-migrations', `prisma/${provider}/migrations`];

  test('schema files, migrations and a migrated database agree', async () => {
    const { db, url, remove } = await aDatabase(provider);
    const others = [['--to-schema', `prisma/${provider}`], ['--to-config-datasource']];
    expect(await Promise.all(others.map((other) => compare(url, provider, migrations, other)))).toEqual([0, 0]);
    await db.write.$executeRawUnsafe('ALTER TABLE "Memory" ADD COLUMN "extra" INTEGER');
    expect(await compare(url, provider, migrations, ['--to-config-datasource'])).toBe(2);
    await remove();
  }, 60_000);
});
