import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../e2e/fixtures/postgres.ts';
import { answersOnPostgresql, answersOnSqlite } from './answer-in-process.ts';
import { exportOfLongLog } from './export.ts';
import { progressAsLogGrows } from './progress.ts';
import { queueAsTableGrows } from './queue.ts';
import type { Row } from './row.ts';

/** Everything that is measured on a database, without a server around it. */
export async function measureDatabases({ full, say }: { full: boolean; say: (line: string) => void }): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wengu-bench-'));
  const file = (name: string) => `file:${path.join(folder, `${name}.db`)}`;
  const rows: Row[] = [];
  try {
    say('answers in process, SQLite');
    rows.push(await answersOnSqlite({ url: file('answers'), folder, full }));
    say("today's queue, SQLite");
    const tables = { small: file('small'), large: file('large') };
    rows.push(...(await queueAsTableGrows({ name: 'SQLite', ...tables, folder, full })));
    say('a page of progress, SQLite');
    const logs = { small: file('few'), large: file('many') };
    rows.push(...(await progressAsLogGrows({ name: 'SQLite', ...logs, folder, full })));
    say('exports, SQLite');
    rows.push(...(await exportOfLongLog({ name: 'SQLite', url: file('long'), folder, full })));
    const server = await startPostgres({ durable: true });
    try {
      for (const name of ['answers', 'small', 'large', 'few', 'many', 'long']) await make(server.url('postgres'), name);
      say('answers in process, PostgreSQL');
      rows.push(await answersOnPostgresql({ url: server.url('answers'), folder, full }));
      say("today's queue, PostgreSQL");
      const tables = { small: server.url('small'), large: server.url('large') };
      rows.push(...(await queueAsTableGrows({ name: 'PostgreSQL', ...tables, folder, full })));
      say('a page of progress, PostgreSQL');
      const logs = { small: server.url('few'), large: server.url('many') };
      rows.push(...(await progressAsLogGrows({ name: 'PostgreSQL', ...logs, folder, full })));
      say('exports, PostgreSQL');
      rows.push(...(await exportOfLongLog({ name: 'PostgreSQL', url: server.url('long'), folder, full })));
    } finally {
      await server.stop();
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function make(url: string, name: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
}
