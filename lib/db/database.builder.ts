import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from './database.ts';

/** `describe.each(providers)` runs a suite on both databases. */
export const providers = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof providers)[number];

type Own = { url: string; remove(): Promise<void> };

/** A fresh, migrated database for one test; `remove` closes it and leaves nothing behind. */
export async function aDatabase(provider: Provider): Promise<Own & { db: Database }> {
  const { url, remove } = provider === 'sqlite' ? await aSqliteCopy() : await aPostgresqlCopy();
  const db = await openDatabase(url);
  return {
    db,
    url,
    async remove() {
      await db.close();
      await remove();
    },
  };
}

/** The address of a database that is not there yet (SQLite) or empty (PostgreSQL). */
export async function anEmptyDatabase(provider: Provider): Promise<Own> {
  if (provider === 'postgresql') return aPostgresqlCopy('template0');
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'wengu-db-'));
  return { url: `file:${path.join(folder, 'wengu.db')}`, remove: () => fs.rm(folder, { recursive: true }) };
}

async function aSqliteCopy(): Promise<Own> {
  const own = await anEmptyDatabase('sqlite');
  await fs.copyFile(inject('preparedSqlite'), own.url.slice('file:'.length));
  return own;
}

async function aPostgresqlCopy(template = inject('preparedPostgres')): Promise<Own> {
  const url = new URL(inject('postgresUrl'));
  const name = `test_${randomUUID()}`;
  await runOn(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const own = new URL(url);
  own.pathname = name;
  return { url: own.toString(), remove: () => runOn(url, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

async function runOn(url: URL, statement: string): Promise<void> {
  const client = new pg.Client(url.toString());
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
